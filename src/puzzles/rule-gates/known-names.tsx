/** Whose an address is, for who was told: by their own register, or by a line that somebody showed to the team. */
import type { SeatId } from '#domain/ids.ts';
import type { BoardValue } from '#domain/puzzle.ts';
import type { TextRef } from '#domain/text.ts';
import { SpelledAddress } from '#web/ui/spelled-address.tsx';
import type { GatesView } from './board-view.ts';

export type KnownNames = ReadonlyMap<string, TextRef>;

/** Of each seat of this page: a line that is shown no more was read all the same. */
const told = new Map<SeatId, Map<string, TextRef>>();

/** @param shown the lines of this puzzle that lie on the team's board now */
export function knownNames(seat: SeatId, names: GatesView['names'], shown: readonly BoardValue[]): KnownNames {
  const known = told.get(seat) ?? new Map<string, TextRef>();
  told.set(seat, known);
  for (const line of [...(names ?? []), ...shown]) {
    if (isName(line)) known.set(line.address, line.name);
  }
  return known;
}

function isName(line: BoardValue): line is { readonly address: string; readonly name: TextRef } {
  return typeof line === 'object' && line !== null && 'address' in line && 'name' in line;
}

interface KnownAddressProps {
  readonly address: string;
  readonly known: KnownNames;
  readonly text: (ref: TextRef) => string;
}

export function KnownAddress({ address, known, text }: KnownAddressProps) {
  const name = known.get(address);
  return (
    <span class="gates-known">
      <SpelledAddress address={address} /> {name && <span class="gates-known-name">{text(name)}</span>}
    </span>
  );
}
