/** What the rules say instead of sentences: a key that the server turns into the viewer's language. */

/** A clock time of the story, "17:12", which each language writes its own way. */
export interface StoryTime {
  readonly clock: string;
}

/** A text key with the values of its placeholders. Role names are filled in by the server. */
export interface TextRef {
  readonly t: string;
  readonly v?: { readonly [placeholder: string]: string | number | StoryTime | TextRef };
}

export function text(key: string): TextRef {
  return { t: key };
}

/** Keys of a list of texts that a level counts from 1: reasoning.1, reasoning.2… */
export function numberedKeys(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${name}.${i + 1}`);
}
