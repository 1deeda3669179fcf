/** Loads a kind's view and its strings when a puzzle of that kind is shown. */
import { useEffect, useState } from 'preact/hooks';
import { type KindView, kindFiles } from '#puzzles/views.ts';
import { addStrings, say, type Values } from '#web/i18n/say.ts';

export interface LoadedKind {
  readonly view: KindView;
  readonly say: (key: string, values?: Values) => string;
}

const loaded = new Map<string, LoadedKind>();

/** Nothing while it loads. */
export function useKindView(kind: string | undefined): LoadedKind | 'failed' | undefined {
  const [state, setState] = useState<{ readonly kind: string; readonly result: LoadedKind | 'failed' }>();
  useEffect(() => {
    if (kind === undefined || loaded.has(kind)) return;
    load(kind).then(
      (result) => setState({ kind, result }),
      (bug: unknown) => {
        console.error(bug);
        setState({ kind, result: 'failed' });
      },
    );
  }, [kind]);
  if (kind === undefined) return undefined;
  return loaded.get(kind) ?? (state?.kind === kind ? state.result : undefined);
}

async function load(kind: string): Promise<LoadedKind> {
  const files = kindFiles(kind);
  if (!files) throw new Error(`no view of the kind ${kind}`);
  const [view] = await Promise.all([files.load(), addStrings(kind, files.strings)]);
  const result = { view, say: (key: string, values?: Values) => say(`${kind}.${key}`, values) };
  loaded.set(kind, result);
  return result;
}
