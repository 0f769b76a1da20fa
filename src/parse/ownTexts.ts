import { claimFields } from '../schema/claim.ts';
import { eventFields } from '../schema/event.ts';
import { declarationOf, groupIn } from '../schema/field.ts';
import type { Fields, NamesWith, OwnWords } from '../schema/field.ts';
import { figureFields } from '../schema/figure.ts';
import { inOrder } from '../basics/lists.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** A text that this site wrote itself into a field. */
export interface OwnText {
  /** the name of the field */
  field: string;
  path: FieldPath;
  /** id of the claim that it belongs to, if it belongs to one */
  claim: string | undefined;
  text: string;
  /** ids of the sources that it rests on, whose words it may quote */
  sources: readonly string[];
  /** whether it tells what an entry once said, so that its numbers and quotations may be wrong */
  isHistory: boolean;
}

/** Ids of the sources that own words may rest on. */
interface Grounds {
  /** those of the record that the words stand in */
  record: readonly string[];
  /** all there are */
  every: readonly string[];
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** A group rests on the sources that it names itself; where it names none, nothing is returned. */
function sourcesNamedIn({ sources, source }: Group): readonly string[] | undefined {
  if (Array.isArray(sources)) return sources.filter((id) => typeof id === 'string');
  return typeof source === 'string' ? [source] : undefined;
}

/**
 * The texts that this site wrote itself, in all fields of a record that are declared to hold such
 * words, groups included.
 * @param fields the fields that the record has
 * @param claim id of the claim that the record is, or stands in
 */
export function ownTextsIn(
  fields: Fields,
  record: object,
  grounds: Grounds,
  path: FieldPath = [],
  claim?: string,
): OwnText[] {
  return Object.entries(fields).flatMap(([name, type]) => {
    const value = (record as Group)[name];
    const { ownWords } = declarationOf(type);
    const inner = groupIn(type);
    const isList = Array.isArray(value);
    const items: unknown[] = isList ? value : [value];
    return items.flatMap((item, i): OwnText[] => {
      const here = [...path, name, ...(isList ? [i] : [])];
      if (typeof item === 'string' && ownWords !== 'no') {
        const sources = ownWords === 'any-source' ? grounds.every : grounds.record;
        const isHistory = ownWords === 'history';
        return [{ field: name, path: here, claim, text: item, sources, isHistory }];
      }
      if (!inner || !isGroup(item)) return [];
      const own = { ...grounds, record: sourcesNamedIn(item) ?? grounds.record };
      const id = name === 'claims' && typeof item.id === 'string' ? item.id : claim;
      return ownTextsIn(inner.shape, item, own, here, id);
    });
  });
}

/** The fates of words that are our own and say what is true today. */
type Present = Exclude<OwnWords, 'no' | 'history'>;

/** The fields of an event, its claims and their figures in which this site speaks. */
export type OwnTextField =
  | NamesWith<typeof eventFields, 'ownWords', Present>
  | NamesWith<typeof claimFields, 'ownWords', Present>
  | NamesWith<typeof figureFields, 'ownWords', Present>;

const namesIn = (fields: Fields): OwnTextField[] =>
  Object.keys(fields).filter((name): name is OwnTextField => {
    const type = fields[name];
    return type !== undefined && declarationOf(type).ownWords !== 'no';
  });

/**
 * The names of these fields: first those of the first version of the public data, in the order they
 * had there.
 */
export const OWN_TEXT_FIELDS: readonly OwnTextField[] = inOrder(
  [eventFields, claimFields, figureFields].flatMap(namesIn),
  ['title', 'summary', 'dateBasis', 'place', 'says', 'scope'],
);

/**
 * The texts of an event and its claims in which this site speaks and may quote: those of the event
 * in the order of `OWN_TEXT_FIELDS`, then those of each claim.
 */
export function ownTextsOfEvent(event: {
  readonly sources: readonly string[];
}): (OwnText & { field: OwnTextField })[] {
  const grounds = { record: event.sources, every: event.sources };
  const texts = ownTextsIn(eventFields, event, grounds).map((text) => ({
    ...text,
    field: text.field as OwnTextField,
  }));
  const rank = (text: (typeof texts)[number]): number =>
    text.claim === undefined ? OWN_TEXT_FIELDS.indexOf(text.field) : OWN_TEXT_FIELDS.length;
  return texts.sort((a, b) => rank(a) - rank(b));
}
