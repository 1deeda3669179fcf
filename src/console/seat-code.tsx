/** A code with which a wiped device gets its seat back: asked for when the dialog opens, and shown until it is used or old. */
import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '#domain/ids.ts';
import type { SeatCodeResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { language } from '#web/i18n/language.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';

export interface SeatCodeProps {
  readonly session: string;
  readonly token: string;
  readonly seat: SeatId;
  readonly name: string;
  readonly onClose: () => void;
}

export function SeatCode({ session, token, seat, name, onClose }: SeatCodeProps) {
  const [given, setGiven] = useState<SeatCodeResponse>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    void ask<SeatCodeResponse>(`/api/sessions/${session}/seats/${seat}/code`, { method: 'POST', token }).then(
      (answer) => (answer.ok ? setGiven(answer.value) : setFailed(answer.error)),
    );
  }, []);
  return (
    <Dialog
      title={say('console.return.title', { name })}
      open
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('console.close')}</Button>}
    >
      <p>{say('console.return.how')}</p>
      <div role="status">
        {given && (
          <>
            <p class="entrance-code">{given.code}</p>
            <p class="soft">{say('console.return.until', { time: timeOf(given.until) })}</p>
          </>
        )}
        {failed !== undefined && <p class="field-error">{sayRefusal(failed)}</p>}
      </div>
    </Dialog>
  );
}

/** @param at wall time, in ms */
function timeOf(at: number): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }).format(at);
}
