/** The wait for the start: who am I, who else is here. When play begins, this tab shows /play with its seat, without a new page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LobbyCommand } from '#domain/session/command.ts';
import type { LobbyView } from '#domain/session/view.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { connectTo } from '#web/connection/connect-to.ts';
import { type HeldSeat, holdSeat, offerSeat } from '#web/connection/seat-store.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { useAddress } from '#web/i18n/use-address.ts';
import { SoundStrip } from '#web/sound/sound-strip.tsx';
import { addSoundStrings } from '#web/sound/strings.ts';
import type { Ahead } from '#web/surface.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { announce, toast } from '#web/ui/live.tsx';
import { Badge, Notice, Panel } from '#web/ui/panel.tsx';
import { useAccent } from '#web/ui/use-accent.ts';
import { Loaded } from './loaded.tsx';
import { LobbyClosed } from './lobby-closed.tsx';
import { WarmUp } from './warm-up.tsx';

export { warmUp } from '#web/connection/connect-to.ts';

export interface LobbyProps {
  readonly seat: HeldSeat;
  readonly prefetch: (ahead: Ahead) => void;
  readonly onStart: () => void;
  /** @param why a text key to show beside the form */
  readonly onLeave: (why?: string) => void;
}

export function Lobby({ seat, prefetch, onStart, onLeave }: LobbyProps) {
  const [lobby] = useState(() =>
    connectTo<LobbyView, LobbyCommand>({
      room: sessionRoomId(seat.session),
      options: { as: 'seat', seat: seat.seat, token: seat.token },
    }),
  );
  const [share, setShare] = useState(0);
  useEffect(() => () => lobby.close(), []);

  const view = lobby.view.value;
  const status = lobby.status.value;
  const why = lobby.closedBecause.value;
  const run = view?.run;
  const name = view?.me.name;
  const isAddressed = useAddress(view?.address);
  const sounds = useSoundWords();
  useAccent(view?.accent);

  useEffect(() => {
    if (why === 'not-welcome') onLeave('join.closed.not-welcome');
  }, [why]);
  useEffect(() => {
    if (view) offerSeat(seat, view.me.name, view.me.bird);
  }, [name]);
  useEffect(() => {
    if (view !== undefined) prefetch({ map: view.map, told: setShare });
  }, [view !== undefined]);
  useEffect(() => {
    if (view === undefined || run === undefined) return;
    announce(say('join.lobby.starting'));
    holdSeat({ ...seat, address: view.address, run });
    onStart();
  }, [run]);

  if (status === 'closed') return <LobbyClosed why={why} onRetry={lobby.retry} onLeave={() => onLeave()} />;
  if (!view || !isAddressed) {
    return (
      <div class="stack">
        <p role="status">{say('join.lobby.connecting')}</p>
        <Button tone="quiet" onClick={() => onLeave()}>
          {say('join.closed.other-code')}
        </Button>
      </div>
    );
  }
  if (view.status === 'ended') return <LobbyClosed why="over" onRetry={lobby.retry} onLeave={() => onLeave()} />;
  return (
    <>
      <div class="said" role="status">
        {status === 'offline' && <Notice icon="offline">{say('join.lobby.offline')}</Notice>}
      </div>
      {view.message && (
        <Notice tone="lamp" icon="people">
          <p role="status">{view.message}</p>
        </Notice>
      )}
      <Me me={view.me} draw={() => lobby.send({ type: 'draw-name' })} />
      <Notice tone="lamp" icon="lamp">
        <p>
          {say('join.lobby.mission')} <strong class="mission-name">{lobby.text(view.mission)}</strong>
        </p>
        <p role="status">{say(run === undefined ? 'join.lobby.waiting' : 'join.lobby.starting')}</p>
        <Loaded share={share} />
      </Notice>
      {view.warmUp && run === undefined && (
        <WarmUp
          warmUp={view.warmUp}
          now={lobby.serverNow}
          off={status !== 'live'}
          muted={view.muted}
          sounds={sounds}
          signal={(signal) => lobby.company.signal(signal)}
        />
      )}
      <Others others={view.others} heads={view.heads} />
      {view.warmUp && run === undefined && sounds && <SoundStrip />}
    </>
  );
}

/** Whether the words of sounds are there. */
function useSoundWords(): boolean {
  const [are, setAre] = useState(false);
  useEffect(() => void addSoundStrings().then(() => setAre(true)), []);
  return are;
}

type Draw = () => ReturnType<ReturnType<typeof connectTo<LobbyView, LobbyCommand>>['send']>;

function Me({ me, draw }: { me: LobbyView['me']; draw: Draw }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [drawing, setDrawing] = useState(false);
  const first = useRef(me.name);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (me.name !== first.current) announce(say('join.lobby.drawn', { name: me.name }));
    first.current = me.name;
  }, [me.name]);

  const drawAnother = async () => {
    setDrawing(true);
    const answer = await draw();
    setDrawing(false);
    if (!answer.ok) toast(sayRefusal(answer.refusal));
  };
  const left = me.drawsLeft;
  return (
    <Panel title={say('join.lobby.title')} level={1} lit headingRef={heading}>
      <div class="me">
        <Bird bird={me.bird} size={96} />
        <p>
          {say('join.lobby.me')}
          <br />
          <span class="me-name">{me.name}</span>
        </p>
        {me.team !== undefined && (
          <Badge tone="lamp" icon="people">
            {say('join.lobby.team', { number: me.team })}
          </Badge>
        )}
      </div>
      <div class="row">
        {left > 0 && (
          <Button off={drawing} onClick={drawAnother}>
            {say('join.lobby.draw')}
          </Button>
        )}
        <span class="soft">
          {left > 0 ? say('join.lobby.draws-left', { count: left }) : say('join.lobby.no-draws')}
        </span>
      </div>
      <p class="soft">{say('join.lobby.kept')}</p>
    </Panel>
  );
}

function Others({ others, heads }: Pick<LobbyView, 'others' | 'heads'>) {
  const birds = Object.entries(others);
  return (
    <Panel title={say('join.lobby.others')}>
      <p class="soft">{birds.length === 0 ? say('join.lobby.alone') : say('join.lobby.count', { count: heads })}</p>
      <ul class="others">
        {birds.map(([seat, { name, bird, bot }]) => (
          <li key={seat}>
            <Bird bird={bird} size={36} />
            <span>
              {name} {bot && <Badge>{say('join.lobby.bot')}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
