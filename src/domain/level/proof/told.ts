/** Commands as a person reads them: `judge m1 trap`. */
import type { Json } from '../../json.ts';
import type { RunCommand } from '../../run/command.ts';

/** What a command does, in few words; nothing for the host's own. */
export function told(command: RunCommand): string {
  if (command.by !== 'seat') return command.command.type;
  const sent = command.command;
  return sent.type === 'move' ? words(sent.move as Json) : sent.type.replace('-puzzle', '');
}

function words(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map((each: Json | undefined) => words(each))
    .join(' ');
}

/** The end of a way, for a sentence. */
export function wayIn(commands: readonly RunCommand[]): string {
  const last = commands.slice(-6).map((each) => (each.by === 'seat' ? `${each.seat} ${told(each)}` : told(each)));
  return last.join(', ');
}
