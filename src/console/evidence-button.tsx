/** Saves the session's evidence as a file. The token goes in a header, so a plain link cannot do it. */
import { useState } from 'preact/hooks';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { toast } from '#web/ui/live.tsx';

export interface EvidenceButtonProps {
  readonly session: string;
  readonly token: string;
  readonly code: string;
}

export function EvidenceButton({ session, token, code }: EvidenceButtonProps) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const response = await fetch(`/api/sessions/${session}/evidence.csv`, {
        headers: { authorization: `Bearer ${token}` },
      });
      if (response.ok) saveAs(await response.blob(), `canari-${code}.csv`);
      else toast(sayRefusal(await errorIn(response)));
    } catch {
      toast(sayRefusal('server/away'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button off={busy} onClick={() => void save()}>
      <Icon name="file" />
      {say('console.evidence')}
    </Button>
  );
}

async function errorIn(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => undefined);
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
  return typeof error === 'string' ? error : 'server/strange';
}

function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after the click; then the page can let go of it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
