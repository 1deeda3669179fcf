/** The evidence of a session as a file that opens in a Belgian Excel: semicolons, BOM, decimal commas. */
import { stringify } from 'csv-stringify/sync';
import type { HostRow } from '#domain/host.ts';
import { foldEvidence, type Observation } from '#domain/progress/evidence.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import type { Session } from '#domain/session/state.ts';
import type { Registry } from '../runs/registry.ts';
import { runStream } from '../store/store.ts';

const WHEN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'medium' });

/** The columns, in order, with what stands in each. */
const COLUMNS: { readonly [column: string]: (seen: Observation, session: Session, team: string) => string | number } = {
  session: (_seen, session) => session.code,
  programme: (_seen, session) => session.programme,
  mission: (_seen, session) => session.level.id,
  equipe: (_seen, _session, team) => team,
  participant: (seen) => seen.seat,
  pseudonyme: (seen) => seen.name,
  date: (seen) => WHEN.format(seen.at),
  enigme: (seen) => seen.puzzle,
  moment: (seen) => seen.opportunity,
  // Alone, 4.2 would become a date.
  competence: (seen) => `DigComp ${seen.competence}`,
  acquis: (seen) => seen.outcomes.join(' '),
  difficulte: (seen) => decimal(seen.difficulty),
  chance_au_hasard: (seen) => decimal(seen.guess),
  attribution: (seen) => (seen.attribution === 'individual' ? 'individuel' : 'partagé'),
  raison_partage: (seen) => seen.because,
  juste: (seen) => yesNo(seen.correct),
  essai: (seen) => seen.attempt,
  indices_avant: (seen) => seen.hintsBefore,
  compte_pour_le_niveau: (seen) => yesNo(seen.counts),
  trop_rapide: (seen) => yesNo(seen.tooFast),
  roles: (seen) => seen.roles.join(' '),
  taille_equipe: (seen) => seen.teamSize,
  duree_s: (seen) => decimal(Math.round(seen.tookMs / 100) / 10),
};

export async function evidenceCsv(registry: Registry, session: Session): Promise<string> {
  const level = registry.shelf.held(session.level.hash)?.level;
  const lines: (string | number)[][] = [];
  for (const [team, { run }] of Object.entries(session.teams)) {
    const rows = (await registry.store.rows(runStream(run))) as readonly HostRow<unknown, RunEntry>[];
    for (const seen of level ? foldEvidence(level, rows) : []) {
      lines.push(Object.values(COLUMNS).map((write) => write(seen, session, team)));
    }
  }
  return csv([Object.keys(COLUMNS), ...lines]);
}

/** Cells that a spreadsheet would run as a formula are defused [R44]. */
export function csv(lines: readonly (readonly (string | number)[])[]): string {
  const options = { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true } as const;
  return stringify([...lines], options);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function yesNo(value: boolean): string {
  return value ? 'oui' : 'non';
}
