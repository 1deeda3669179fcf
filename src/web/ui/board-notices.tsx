/** What may stand above any board: who holds no key, that a similar item is done alone, the sentence earned at it. */
import { Notice } from './panel.tsx';

export interface BoardNoticesProps {
  /** True while others hold the keys and there is still something to do. */
  readonly noKey: boolean;
  /** What the similar item asks, while the viewer does it alone. */
  readonly practice?: string | undefined;
  /** What the viewer's last wrong try at it earned. */
  readonly feedback?: string | undefined;
  /** The kind's own strings: `no-key` and `no-key-part` are among them. */
  readonly say: (key: string) => string;
}

export function BoardNotices({ noKey, practice, feedback, say }: BoardNoticesProps) {
  return (
    <>
      {noKey && (
        <Notice icon="people">
          <p>{say('no-key')}</p>
          <p>{say('no-key-part')}</p>
        </Notice>
      )}
      {practice !== undefined && (
        <Notice tone="lamp" icon="hint">
          <p>{practice}</p>
        </Notice>
      )}
      {feedback !== undefined && (
        <Notice tone="brick" icon="warning">
          <p role="status">{feedback}</p>
        </Notice>
      )}
    </>
  );
}
