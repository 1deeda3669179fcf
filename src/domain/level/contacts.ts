/** Contacts of the real world, one file for all missions: `{contact.report}` in a text becomes what stands there [R167]. */
import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import type { Fault } from '../puzzle.ts';
import { suggestion } from './nearest.ts';
import { fitInto } from './shape.ts';

export const CONTACTS_FILE = 'contacts.yaml';

const languages = z.partialRecord(z.enum(['fr', 'nl', 'en', 'de']), z.string().min(1));

const contactsSchema = z.strictObject({
  reviewBy: z.iso.date().describe('When a person must ring and write to each of them again.'),
  contacts: z
    .record(idSchema, z.union([z.string().min(1), languages]))
    .describe('By name: one line for all languages, or one for each.'),
});

export type Contacts = z.infer<typeof contactsSchema>;

export function readContacts(content: unknown): { readonly contacts?: Contacts; readonly faults: readonly Fault[] } {
  const { value, faults } = fitInto(contactsSchema, content);
  return value === undefined ? { faults } : { contacts: value, faults };
}

const NAMED = /\{contact\.([^{}]*)\}/g;
/** Three figures may be anything; a longer number, or an address, is the contact [R188]. */
const SHORTEST = 5;

/** @param tree the texts of one file, as YAML has them; @param language which of the contacts' lines they take */
export function fillContacts(
  tree: unknown,
  language: string,
  contacts: Contacts['contacts'],
): { readonly filled: unknown; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const names = Object.keys(contacts);
  const line = (name: string, place: string): string => {
    const contact = Object.hasOwn(contacts, name) ? contacts[name] : undefined;
    const said = typeof contact === 'object' ? contact[language as keyof typeof contact] : contact;
    if (said !== undefined) return said;
    const missing =
      contact === undefined ? `There is no contact \`${name}\`` : `\`${name}\` has no line for ${language}`;
    const remedy = contact === undefined ? suggestion(name, names) : `Add \`${language}:\` to it.`;
    faults.push({ place, what: `${missing} in ${CONTACTS_FILE}`, remedy });
    return '';
  };
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      for (const { name, said } of writtenByHand(value, contacts)) {
        const remedy = `Write {contact.${name}}: then it is right everywhere on the day that it changes.`;
        faults.push({ place: path.join('.'), what: `\`${said}\` is written by hand`, remedy });
      }
      return value.replaceAll(NAMED, (_, name: string) => line(name, path.join('.')));
    }
    if (Array.isArray(value)) return value.map((each, at) => walk(each, [...path, String(at + 1)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, [...path, key])]));
  };
  return { filled: walk(tree, []), faults };
}

/** Contacts that stand in a text as they are, whatever spaces their figures have. */
function writtenByHand(
  text: string,
  contacts: Contacts['contacts'],
): { readonly name: string; readonly said: string }[] {
  return Object.entries(contacts).flatMap(([name, contact]) =>
    [...new Set(typeof contact === 'string' ? [contact] : Object.values(contact))]
      .filter((said) => said.length >= SHORTEST)
      .flatMap((said) => {
        const parts = said.split(/\s+/).map((part) => part.replaceAll(/[.*+?^$(){}|[\]\\]/g, '\\$&'));
        const found = new RegExp(`(?<!\\w)${parts.join('[\\s./]*')}(?!\\w)`, 'iu').exec(text);
        return found ? [{ name, said: found[0] }] : [];
      }),
  );
}
