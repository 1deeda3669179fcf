/** The transcript as it grows: what is read, what is heard, what the player does, chapter by chapter. */
import { inFrench } from './in-french.ts';
import type { Heard } from './listening.ts';
import { spokenTree } from './spoken-tree.ts';
import { versionLine } from './transcript-file.ts';

interface Line {
  readonly how: 'reading' | 'page' | 'deed';
  readonly said: string;
}

interface Chapter {
  readonly level: number;
  readonly title: string;
  readonly lines: Line[];
}

const PREFACE = `# Alerte Grisou, à l’oreille

Ce qu’entend une personne qui joue seule, par la liste, avec un lecteur d’écran. Un lecteur d’écran simulé lit la page
dans un vrai navigateur ; \`npm run transcript\` réécrit ce fichier. Les noms, les nombres et l’ordre sont tirés au sort à
chaque partie.

- Une puce est une ligne lue dans la page, de haut en bas. Ce qui a déjà été lu dans la même énigme n’est pas répété.
- Une ligne en retrait après « > » est dite par la page d’elle-même.
- Une ligne en italique dit ce que fait la personne.

${versionLine()}
`;

export class Transcript {
  readonly #chapters: Chapter[] = [];
  /** All phrases, as the reader said them. */
  readonly phrases: string[] = [];
  /** How many parts were read. */
  readings = 0;

  begin(level: number, title: string): void {
    this.#chapters.push({ level, title, lines: [] });
  }

  /** What the player does next. */
  does(deed: string): void {
    this.#chapters.at(-1)?.lines.push({ how: 'deed', said: deed });
  }

  hear(all: readonly Heard[]): void {
    const { lines = [] } = this.#chapters.at(-1) ?? {};
    for (const { how, phrases } of all) {
      this.phrases.push(...phrases);
      if (how === 'focus') continue;
      if (how === 'page') {
        const said = phrases.join(' ').replaceAll(/\s+/g, ' ').trim();
        // A region that is told whole is noted once for each of its lines that changed; a reader tells it once.
        if (said !== '' && lines.at(-1)?.said !== said) lines.push({ how, said });
        continue;
      }
      this.readings += 1;
      const known = new Set(lines.map((line) => line.said));
      for (const said of inFrench(spokenTree(phrases))) {
        if (known.has(said)) continue;
        // Ten choices that come with each message are told with the first.
        if (said.startsWith('Au choix')) known.add(said);
        lines.push({ how, said });
      }
    }
  }

  /** What was said in a chapter. */
  lines(title: string): readonly string[] {
    return this.#told(title, () => true);
  }

  /** What the page told by itself in a chapter. */
  news(title: string): readonly string[] {
    return this.#told(title, ({ how }) => how === 'page');
  }

  /** Lines that come three times in a row. */
  echoes(): readonly string[] {
    return this.#chapters.flatMap(({ lines }) =>
      lines.filter((line, at) => [1, 2].every((on) => lines[at + on]?.said === line.said)).map(({ said }) => said),
    );
  }

  file(): string {
    const chapters = this.#chapters.map(
      ({ level, title, lines }) => `${'#'.repeat(level)} ${title}\n${lines.map(written).join('')}`,
    );
    return `${PREFACE}\n${chapters.join('\n')}`;
  }

  #told(title: string, wanted: (line: Line) => boolean): readonly string[] {
    return this.#chapters
      .filter((chapter) => chapter.title === title)
      .flatMap(({ lines }) => lines.filter(wanted).map(({ said }) => said));
  }
}

/** Blank lines between things of different sorts: Markdown runs them together otherwise. */
function written({ how, said }: Line, at: number, all: readonly Line[]): string {
  const gap = all[at - 1]?.how === how && how === 'reading' ? '' : '\n';
  if (how === 'reading') return `${gap}- ${said}\n`;
  return how === 'deed' ? `${gap}*${said}*\n` : `${gap}> ${said}\n`;
}
