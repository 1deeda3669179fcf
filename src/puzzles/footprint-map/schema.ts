/** What a level gives a footprint map: the intruder's notes, the posts that may have helped, the repairs, what fits what. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

const listsSchema = z.strictObject({
  notes: z.array(id).min(1).max(6).describe('Notes of the intruder; each has a text note.<id>.'),
  posts: z.array(id).min(2).max(8).describe('Posts of the album; each has a text post.<id>.'),
  remedies: z.array(id).min(2).max(8).describe('Repairs to choose from; each has a text remedy.<id>.'),
});

export const footprintData = z.strictObject({
  album: id.describe('The role that sees the posts and designates one for each note.'),
  notebook: id.describe('The role that sees the notes and chooses a repair for each.'),
  full: listsSchema.describe('What is on the table in the full variant.'),
  short: listsSchema.describe('The same for the short variant: a part of the full one.'),
  practice: listsSchema.describe(
    'The similar item, done alone after three wrong answers: one note of its own or more.',
  ),
});

export const footprintSolution = z.strictObject({
  notes: z
    .record(
      id,
      z.strictObject({
        post: id.describe('The post that helped the intruder.'),
        remedy: id.describe('The repair that fits.'),
      }),
    )
    .describe('The right pair of every note; each note has a text feedback.<note>.'),
  harmless: z.array(id).describe('Posts that help nobody; each has a text feedback.<post>.'),
  extreme: z.array(id).describe('Repairs that go too far, or do nothing; each has a text feedback.<remedy>.'),
});

export const footprintMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('designate'), note: id, post: id }),
  z.strictObject({ type: z.literal('repair'), note: id, remedy: id }),
]);

export type FootprintLists = z.infer<typeof listsSchema>;
export type FootprintData = z.infer<typeof footprintData>;
export type FootprintSolution = z.infer<typeof footprintSolution>;
export type FootprintMove = z.infer<typeof footprintMove>;

/** Answers so far, by note. In the team's board each key fills one half; in the similar item, both. */
export type FootprintDraft = {
  readonly posts: { readonly [note: string]: string };
  readonly remedies: { readonly [note: string]: string };
};
