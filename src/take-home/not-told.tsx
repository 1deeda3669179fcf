/** What stands in the place of a page that is on its way, that does not exist, or that could not come. */
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/panel.tsx';

export function NotTold({ error, again }: { error: string | undefined; again: () => void }) {
  if (error === undefined) return <p role="status">{say('take-home.loading')}</p>;
  const isUnknown = error === 'mission/unknown' || error === 'request/malformed';
  return (
    <div class="stack">
      <h1>{say('take-home.title')}</h1>
      <Notice icon={isUnknown ? 'warning' : 'offline'}>
        <p role="alert">{isUnknown ? say('take-home.unknown') : sayRefusal(error)}</p>
      </Notice>
      <div class="row">
        {!isUnknown && <Button onClick={again}>{say('take-home.again')}</Button>}
        <a class="button" href="/">
          {say('take-home.home')}
        </a>
      </div>
    </div>
  );
}
