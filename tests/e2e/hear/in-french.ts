/** What was read of a page, as lines that a person can follow: one thing said a line, roles and states in French. */
import type { Spoken } from './spoken-tree.ts';

const CONTROLS: { readonly [role: string]: string } = {
  button: 'Bouton',
  checkbox: 'Case',
  combobox: 'Liste de choix',
  link: 'Lien',
  radio: 'Choix',
  spinbutton: 'Nombre',
  textbox: 'Champ',
  slider: 'Curseur',
  switch: 'Interrupteur',
};
const PARTS: { readonly [role: string]: string } = {
  complementary: 'Zone',
  dialog: 'Fenêtre',
  group: 'Groupe',
  image: 'Image',
  graphic: 'Image',
  img: 'Image',
  list: 'Liste',
  meter: 'Jauge',
  navigation: 'Navigation',
  progressbar: 'Progression',
  region: 'Zone',
  table: 'Tableau',
  timer: 'Minuterie',
};
const STATES: { readonly [state: string]: string } = {
  checked: 'coché',
  'not checked': 'non coché',
  pressed: 'enfoncé',
  'not pressed': 'non enfoncé',
  expanded: 'déplié',
  disabled: 'indisponible',
  current: 'actuel',
  required: 'obligatoire',
  invalid: 'à corriger',
};
const INLINE = new Set([undefined, 'strong', 'emphasis', 'time', 'code', 'mark', 'insertion', 'deletion']);

export function inFrench(all: readonly Spoken[]): readonly string[] {
  return withoutEchoes(flow(all));
}

/** Things beside one another: words that follow one another are one line, a term stands before what it means. */
function flow(all: readonly Spoken[]): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  let term = '';
  const end = () => {
    if (words.length > 0) lines.push(words.join(' '));
    words = [];
  };
  for (const one of all) {
    if (INLINE.has(one.role)) {
      words.push(...(one.role === undefined ? [one.name] : flow(one.children)));
      continue;
    }
    end();
    if (one.role === 'term') term = flow(one.children).join(' ');
    else if (one.role === 'definition') {
      lines.push(`${term} : ${flow(one.children).join(', ')}`);
    } else lines.push(...block(one));
  }
  end();
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

function block(one: Spoken): string[] {
  const { role = '', name, children } = one;
  if (role === 'heading') return [`Titre de niveau ${numberOf(one, 'level')} : ${name}`];
  if (role === 'combobox') return [control(one), choices(children)];
  if (role in CONTROLS) return [control(one)];
  if (role === 'listitem') return numbered(flow(children), one);
  if (role === 'row') return [children.map((cell) => flow([cell]).join(' ')).join(' | ')];
  if (role === 'cell' || role === 'rowheader' || role === 'columnheader') {
    return children.length > 0 ? flow(children) : [name];
  }
  if (role in PARTS && name !== '') return [`${PARTS[role]} : ${name}`, ...flow(children)];
  return children.length > 0 ? flow(children) : [name];
}

function control(one: Spoken): string {
  const states = one.states.flatMap((state) => STATES[state] ?? []);
  const position = numberOf(one, 'position');
  const place = position && numberOf(one, 'set size') !== '1' ? [`${position} sur ${numberOf(one, 'set size')}`] : [];
  const told = [...states, ...place];
  const { [one.role ?? '']: what } = CONTROLS;
  return `${what} : ${one.name}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

/** A closed list of choices is opened by who wants them: all of them are told in one line, without their ids. */
function choices(options: readonly Spoken[]): string {
  return `Au choix : ${options.map(({ name }) => name.replace(/, [a-z]\d+$/, '')).join(' / ')}`;
}

function numbered([first = '', ...more]: readonly string[], one: Spoken): string[] {
  const of = numberOf(one, 'set size');
  return of === '1' ? [first, ...more] : [`${numberOf(one, 'position')} sur ${of} : ${first}`, ...more];
}

function numberOf({ states }: Spoken, what: string): string {
  return states.find((state) => state.startsWith(`${what} `))?.slice(what.length + 1) ?? '';
}

/** The words beside a control are its name again; so are those of the heading that names a part. */
function withoutEchoes(lines: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = nameIn(told.at(-1) ?? '');
    const [, number = ''] = /^(\d+ sur \d+ : )?(?:Zone|Fenêtre) : /.exec(told.at(-1) ?? '') ?? [];
    if (line.startsWith('Titre') && nameIn(line).startsWith(before) && /(?:Zone|Fenêtre) : /.test(told.at(-1) ?? '')) {
      told.splice(-1, 1, `${number}${line}`);
    } else if (joined(line) !== joined(before) && joined(nameIn(lines[at + 1] ?? '')) !== joined(line)) told.push(line);
  }
  return told;
}

function nameIn(line: string): string {
  return line.replace(/^(?:\d+ sur \d+ : )?(?:[\wÀ-ÿ ]+ : )?/, '').replace(/ \([^()]*\)$/, '');
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}
