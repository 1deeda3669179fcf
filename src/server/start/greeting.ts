/** What the terminal says when the server listens: where the console is, what learners open, where the data lies. */
import { generate } from 'lean-qr';

export interface Greeting {
  readonly port: number;
  /** Addresses that learners can open, best first. */
  readonly addresses: readonly string[];
  readonly dataFolder: string;
  readonly restored: { readonly sessions: number; readonly runs: number };
  readonly missions: number;
  readonly problems: number;
}

export function greeting(facts: Greeting): string {
  const { port, addresses, dataFolder, restored, missions, problems } = facts;
  const [best] = addresses;
  const lines = [
    'Canari est prêt.',
    `  Console : http://localhost:${port}/console`,
    ...(best
      ? [`  Pour les participants : ${best}`, ...addresses.slice(1).map((each) => `                     ou : ${each}`)]
      : ['  Aucun réseau : les autres appareils ne peuvent pas encore venir.']),
    `  Missions : ${missions}${problems > 0 ? ` (${problems} problèmes : npm run check:levels)` : ''}`,
    `  Données : ${dataFolder}`,
    ...(restored.sessions > 0 ? [`  Reprises : ${restored.sessions} séances, ${restored.runs} équipes`] : []),
  ];
  return [...lines, ...(best ? ['', qr(best)] : []), '', 'Ctrl-C pour arrêter.'].join('\n');
}

/** A QR in half blocks: two rows of modules in one line of text, light on dark as terminals mostly are. */
export function qr(address: string): string {
  const code = generate(address);
  const quiet = 2;
  const rows: string[] = [];
  for (let y = -quiet; y < code.size + quiet; y += 2) {
    let row = '  ';
    for (let x = -quiet; x < code.size + quiet; x++) {
      const top = !code.get(x, y);
      const bottom = y + 1 < code.size + quiet && !code.get(x, y + 1);
      row += top ? (bottom ? '█' : '▀') : bottom ? '▄' : ' ';
    }
    rows.push(row);
  }
  return rows.join('\n');
}
