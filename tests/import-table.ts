/**
 * Who may import whom under src/. One entry a room, the first that matches a file holds it. Changing a line here is a
 * decision about the architecture: say why in an ADR.
 */

export interface Room {
  readonly room: string;
  /** The files of the room, from src/. */
  readonly files: RegExp;
  /** What it may import, from src/. `@` stands for the puzzle folder that the importing file is in. */
  readonly values: readonly string[];
  /** What it may import for its types alone. */
  readonly types: readonly string[];
  /** Packages, by the first part of their name. */
  readonly libraries: readonly string[];
}

const PAGE_LIBRARIES = [
  'preact',
  '@preact/signals',
  '@fontsource/atkinson-hyperlegible',
  '@fontsource/bricolage-grotesque',
  '@fontsource/opendyslexic',
  'zod/mini',
];
const RULE_LIBRARIES = ['zod', 'xstate'];
const ANYTHING = ['.*'];

export const ROOMS: readonly Room[] = [
  { room: 'domain', files: /^domain\//, values: ['domain/.*'], types: [], libraries: RULE_LIBRARIES },
  {
    room: 'puzzle judge',
    files: /^puzzles\/[^/]+\/judge\.ts$/,
    values: ['puzzles/@/schema\\.ts'],
    types: ['puzzles/@/.*', 'domain/.*'],
    libraries: ANYTHING,
  },
  {
    room: 'puzzle view',
    files: /^puzzles\/[^/]+\/[^/]+\.tsx$/,
    values: ['puzzles/@/[^/]+\\.(tsx|css)', 'puzzles/@/strings/.*', 'web/ui/.*'],
    types: ['puzzles/@/.*', 'domain/.*', 'web/.*', 'puzzles/views\\.ts'],
    libraries: PAGE_LIBRARIES,
  },
  {
    room: 'puzzle kind',
    files: /^puzzles\/[^/]+\//,
    values: ['puzzles/@/(?!judge\\.ts|.*\\.(tsx|css)$).*', 'domain/.*'],
    types: [],
    libraries: RULE_LIBRARIES,
  },
  {
    room: 'list of judges',
    files: /^puzzles\/judges\.ts$/,
    values: ['puzzles/[^/]+/judge\\.ts'],
    types: ['domain/.*'],
    libraries: [],
  },
  {
    room: 'list of views',
    files: /^puzzles\/views\.ts$/,
    values: ['puzzles/[^/]+/view\\.tsx', 'puzzles/[^/]+/strings/.*'],
    types: ['domain/.*', 'web/.*'],
    libraries: ['preact'],
  },
  {
    room: 'list of kinds',
    files: /^puzzles\/[^/]+\.ts$/,
    values: ['puzzles/[^/]+/kind\\.ts', 'domain/.*'],
    types: [],
    libraries: [],
  },
  { room: 'protocol', files: /^protocol\//, values: ['protocol/.*', 'domain/.*'], types: [], libraries: ['zod'] },
  {
    room: 'server',
    files: /^server\//,
    values: ['server/.*', 'protocol/.*', 'domain/.*', 'puzzles/(kinds|judges)\\.ts'],
    types: [],
    libraries: [
      'node:.*',
      '@colyseus/(core|ws-transport|schema)',
      'express',
      'express-static-gzip',
      'helmet',
      'zod',
      'kysely',
      'yaml',
      'csv-stringify',
      'lean-qr',
      'rfc6902',
    ],
  },
  {
    room: 'web',
    files: /^web\//,
    values: ['web/.*', 'protocol/.*'],
    types: ['domain/.*'],
    libraries: [
      ...PAGE_LIBRARIES,
      '@colyseus/sdk',
      'i18next',
      'idb',
      'rfc6902',
      'lean-qr',
      'phaser',
      'howler',
      'ngraph.(graph|path)',
    ],
  },
  {
    room: 'play',
    files: /^play\//,
    values: ['play/.*', 'web/.*', 'protocol/.*', 'puzzles/views\\.ts'],
    types: ['domain/.*'],
    libraries: PAGE_LIBRARIES,
  },
  ...['join', 'console', 'screen', 'take-home'].map((surface) => ({
    room: surface,
    files: new RegExp(`^${surface}/`),
    values: [`${surface}/.*`, 'web/(?!stage/).*', 'protocol/.*'],
    types: ['domain/.*'],
    libraries: [...PAGE_LIBRARIES, 'lean-qr'],
  })),
  {
    room: 'page',
    files: /^main\.tsx?$/,
    values: ['(join|play|console|screen|take-home)/main\\.tsx?', 'web/(?!stage/).*'],
    types: [],
    libraries: ['preact'],
  },
  { room: 'preview', files: /^preview\//, values: ANYTHING, types: [], libraries: ANYTHING },
  { room: 'tools', files: /^tools\//, values: ANYTHING, types: [], libraries: ANYTHING },
];

export function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => room.files.test(path.replace(/^src\//, '')));
}

/** Why this import is not allowed, or nothing. `target` is a path from the repository's root, or a package. */
export function refusedImport(from: string, specifier: string, target: string, typeOnly: boolean): string | undefined {
  const room = roomOf(from);
  if (!room) return 'the file is in no room of the table';
  const inside = (allowed: readonly string[], what: string) => {
    const folder = /^src\/(puzzles\/[^/]+)\//.exec(from)?.[1] ?? '(no folder)';
    return allowed.some((pattern) => new RegExp(`^(?:${pattern.replace('puzzles/@', folder)})$`).test(what));
  };
  if (!/^[.#]/.test(specifier)) {
    return inside(
      room.libraries.map((library) => `${library}(/.*)?`),
      specifier,
    )
      ? undefined
      : `${room.room} may not use the package`;
  }
  if (!target.startsWith('src/')) return room.libraries === ANYTHING ? undefined : 'it leads out of src/';
  const path = target.slice('src/'.length);
  const top = (place: string) => place.split('/')[0];
  const own = top(path) === top(from.slice('src/'.length));
  if (own && specifier.startsWith('#')) return 'within a room an import is relative';
  if (!own && specifier.startsWith('.') && room.libraries !== ANYTHING && room.room !== 'page') {
    return 'an import across rooms begins with #';
  }
  if (inside(room.values, path) || (typeOnly && inside(room.types, path))) return undefined;
  return inside(room.types, path) ? `${room.room} may import its types only` : `${room.room} may not import it`;
}
