/** The page to take home: what is remembered, who does it for a living, and the boosters with their squares. It prints on paper. */
import './take-home.css';
import { useEffect } from 'preact/hooks';
import type { Address } from '#domain/session/state.ts';
import type { TakeHomeResponse } from '#protocol/http.ts';
import { language } from '#web/i18n/language.ts';
import { LanguageSwitch } from '#web/i18n/language-switch.tsx';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Qr } from '#web/ui/qr.tsx';
import { Settings } from '#web/ui/settings.tsx';
import { boosterLink } from './booster-link.ts';
import { NotTold } from './not-told.tsx';
import { useTold } from './told.ts';

export function TakeHomePage({ mission, address }: { mission: string; address: Address }) {
  const { answer, error, again } = useTold<TakeHomeResponse>(`take-home/${encodeURIComponent(mission)}`, address);
  const spoken = language.value;
  useEffect(() => {
    document.title = `${say('take-home.heading', { mission: answer?.title ?? '' })} · Canari`;
  }, [spoken, answer]);
  return (
    <Page
      aside={
        <>
          <LanguageSwitch />
          <Settings />
        </>
      }
    >
      {answer ? (
        <div class="take-home">
          <header class="take-home-head">
            <Bird bird="canari" size={72} />
            <div>
              <h1>{say('take-home.heading', { mission: answer.title })}</h1>
              <p class="soft">{say('take-home.why')}</p>
            </div>
            <Button onClick={() => print()}>{say('take-home.print')}</Button>
          </header>
          <Panel title={say('take-home.lines')}>
            <ul class="take-home-lines">
              {answer.lines.map((line) => (
                <li key={line}>
                  <Icon name="lamp" />
                  <span>{line}</span>
                </li>
              ))}
            </ul>
          </Panel>
          <Boosters told={answer} address={address} />
          <Crafts crafts={answer.crafts} />
        </div>
      ) : (
        <NotTold error={error} again={again} />
      )}
    </Page>
  );
}

function Crafts({ crafts }: Pick<TakeHomeResponse, 'crafts'>) {
  if (crafts.length === 0) return null;
  return (
    <Panel title={say('take-home.crafts')}>
      <ul class="take-home-crafts">
        {crafts.map(({ name, text }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Boosters({ told, address }: { told: TakeHomeResponse; address: Address }) {
  if (told.boosters.length === 0) return null;
  return (
    <Panel title={say('take-home.boosters')}>
      <p>{say('take-home.boosters-why')}</p>
      <ul class="take-home-boosters">
        {told.boosters.map(({ mission, title, days, minutes }) => {
          const link = boosterLink(mission, address, location, told.addresses);
          return (
            <li key={mission}>
              <Qr content={link} label={say('take-home.scan', { title })} />
              <div>
                <h3>{title}</h3>
                <p>{say('take-home.when', { count: days })}</p>
                <p class="soft">{say('take-home.minutes', { minutes })}</p>
                <a class="button" href={link} aria-label={say('take-home.play-title', { title })}>
                  {say('take-home.play')}
                </a>
                <p class="take-home-address">{link}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="soft">{say('take-home.address')}</p>
    </Panel>
  );
}
