import { inOrder } from '../basics/lists.ts';
import { CLAIMS, eventFields } from '../schema/event.ts';
import { allFields, declarationOf, groupIn } from '../schema/field.ts';
import type { EveryGroup, Fields, NamesWith, OwnWords } from '../schema/field.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** A text that this site wrote itself into a field. */
export interface OwnText<Name extends string = string> {
  /** the name of the field */
  field: Name;
  path: FieldPath;
  /** id of the claim that it belongs to, if it belongs to one */
  claim: string | undefined;
  text: string;
  /** ids of the sources that it rests on, whose words it may quote */
  sources: readonly string[];
  /** whether it tells what an entry once said, so that its numbers and quotations may be wrong */
  isHistory: boolean;
}

/** The names of the fields that hold our own words, those of the groups within included. */
export type OwnTextName<F extends Fields> = NamesWith<
  EveryGroup<F>,
  'ownWords',
  Exclude<OwnWords, 'no'>
>;

/** Ids of the sources that own words may rest on. */
export interface Grounds {
  /** those that the record or group rests on in which the words stand */
  ownSources: readonly string[];
  /** those that the group itself names in which they stand; nothing where it names none */
  named?: readonly string[] | undefined;
  /** all there are */
  every: readonly string[];
}

/** What own words rest on, by the fate of their field; nothing where it holds none. */
const BASIS: Record<
  OwnWords,
  (grounds: Grounds) => Pick<OwnText, 'sources' | 'isHistory'> | undefined
> = {
  no: () => undefined,
  'its-sources': ({ ownSources }) => ({ sources: ownSources, isHistory: false }),
  'named-source': ({ named }) => named && { sources: named, isHistory: false },
  'any-source': ({ every }) => ({ sources: every, isHistory: false }),
  history: ({ ownSources }) => ({ sources: ownSources, isHistory: true }),
};

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** A group rests on the sources that it names itself; where it names none, nothing is returned. */
function sourcesNamedIn({ sources, source }: Group): readonly string[] | undefined {
  if (Array.isArray(sources)) return sources.filter((id) => typeof id === 'string');
  return typeof source === 'string' ? [source] : undefined;
}

/** The texts in a record, or in a group that stands at a path in it, maybe in a claim. */
function textsIn(
  fields: Fields,
  record: object,
  grounds: Grounds,
  path: FieldPath,
  claim: string | undefined,
): OwnText[] {
  return Object.entries(fields).flatMap(([name, type]) => {
    const value = (record as Group)[name];
    const basis = BASIS[declarationOf(type).ownWords](grounds);
    const inner = groupIn(type);
    const isList = Array.isArray(value);
    const items: unknown[] = isList ? value : [value];
    return items.flatMap((item, i): OwnText[] => {
      const here = [...path, name, ...(isList ? [i] : [])];
      if (typeof item === 'string' && basis)
        return [{ field: name, path: here, claim, text: item, ...basis }];
      if (!inner || !isGroup(item)) return [];
      const named = sourcesNamedIn(item);
      const own = { ...grounds, named, ownSources: named ?? grounds.ownSources };
      const id = name === CLAIMS && typeof item.id === 'string' ? item.id : claim;
      return textsIn(inner.shape, item, own, here, id);
    });
  });
}

/**
 * The texts that this site wrote itself, in all fields of a record that are declared to hold such
 * words, groups included.
 * @param fields the fields that the record has
 */
export const ownTextsIn = <F extends Fields>(
  fields: F,
  record: object,
  grounds: Grounds,
): OwnText<OwnTextName<F>>[] =>
  textsIn(fields, record, grounds, [], undefined) as OwnText<OwnTextName<F>>[];

/** The fields of an event, its claims and their groups in which this site speaks. */
export type OwnTextField = OwnTextName<typeof eventFields>;

/**
 * The names of these fields: first those of the first version of the public data, in the order they
 * had there.
 */
export const OWN_TEXT_FIELDS: readonly OwnTextField[] = inOrder(
  allFields(eventFields)
    .filter(({ type }) => declarationOf(type).ownWords !== 'no')
    .map(({ name }) => name as OwnTextField),
  ['title', 'summary', 'dateBasis', 'place', 'says', 'scope'],
);

/**
 * The texts of an event and its claims in which this site speaks and may quote: those of the event
 * in the order of `OWN_TEXT_FIELDS`, then those of each claim.
 */
export function ownTextsOfEvent(event: {
  readonly sources: readonly string[];
}): OwnText<OwnTextField>[] {
  const grounds = { ownSources: event.sources, every: event.sources };
  const rank = ({ claim, field }: OwnText<OwnTextField>): number =>
    claim === undefined ? OWN_TEXT_FIELDS.indexOf(field) : OWN_TEXT_FIELDS.length;
  return ownTextsIn(eventFields, event, grounds).sort((a, b) => rank(a) - rank(b));
}
