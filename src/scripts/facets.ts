/** A value that events can be filtered by, as the page’s form has it. */
export interface Option {
  facet: string;
  value: string;
  label: string;
  /** what addresses called a place before it had an id, besides what its label says */
  texts?: readonly string[];
  /** what stands for it on every entry and in the search index */
  number: number;
}

/** What is asked for: values of facets, and on the search page words. */
export interface Wanted {
  numbers: ReadonlySet<number>;
  query: string;
  /** whether what was found stands in the order in which it happened */
  byTime: boolean;
}

/** Nothing is asked for, and everything is shown. */
export const NOTHING: Wanted = { numbers: new Set(), query: '', byTime: false };

/** Whether nothing is asked for. An order alone does not count: it needs values or words. */
export const isNothing = ({ numbers, query }: Wanted): boolean =>
  numbers.size === 0 && query === '';

/** Facets whose values are free words, or were before they had ids: case is no difference. */
const FREE = ['place', 'tag'];

/** Whether an address calls a value so. */
const isCalled =
  ({ facet, value, label, texts = [] }: Option) =>
  (name: string): boolean =>
    name === value ||
    (FREE.includes(facet) && name.toLowerCase() === value) ||
    (facet === 'place' && [label, ...texts].includes(name));

/** Whether a text begins and ends with words of another. */
const isWithin = (name: string, text: string): boolean =>
  ` ${text} `.split(name).some((before, i, parts) => {
    const after = parts[i + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });

/**
 * The options that an address means by a value: those called so or, where a text of old named
 * several places at once (“Dover to Calais”), those whose names stand in it. Of two names of which
 * one holds the other, the longer is meant.
 */
function meantBy(facet: string, value: string, options: readonly Option[]): readonly Option[] {
  const own = options.filter((option) => option.facet === facet);
  const called = own.filter((option) => isCalled(option)(value));
  if (called.length > 0 || facet !== 'place') return called;
  let left = value;
  return own
    .flatMap((option) => [option.label, ...(option.texts ?? [])].map((name) => ({ name, option })))
    .toSorted((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      if (!isWithin(name, left)) return false;
      left = left.replaceAll(name, '\n');
      return true;
    })
    .map(({ option }) => option);
}

/** The values in an address that the page does not have, as addresses outlive them. */
export function unknownIn(search: string, options: readonly Option[]): string[] {
  const parameters = new URLSearchParams(search);
  const facets = [...new Set(options.map(({ facet }) => facet))];
  return facets.flatMap((facet) =>
    parameters
      .getAll(facet)
      .filter((value) => value.trim() !== '' && meantBy(facet, value, options).length === 0),
  );
}

/** Reads what an address asks for, as far as the page has it. */
export function readAddress(search: string, options: readonly Option[]): Wanted {
  const parameters = new URLSearchParams(search);
  return {
    numbers: new Set(
      [...new Set(options.map(({ facet }) => facet))].flatMap((facet) =>
        parameters
          .getAll(facet)
          .flatMap((value) => meantBy(facet, value, options))
          .map(({ number }) => number),
      ),
    ),
    query: parameters.get('q')?.trim() ?? '',
    byTime: parameters.get('order') === 'time',
  };
}

/** Writes what is asked for into the query of an address. What else stands there stays. */
export function writeAddress(
  search: string,
  options: readonly Option[],
  { numbers, query, byTime }: Wanted,
): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['q', 'order', ...options.map(({ facet }) => facet)]) parameters.delete(name);
  if (query !== '') parameters.set('q', query);
  if (byTime) parameters.set('order', 'time');
  for (const { facet, value, number } of options)
    if (numbers.has(number)) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The wanted values by facet: one value of each facet must be met. */
export function byFacet(
  options: readonly Option[],
  numbers: ReadonlySet<number>,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const { facet, number } of options)
    if (numbers.has(number)) groups.set(facet, [...(groups.get(facet) ?? []), number]);
  return groups;
}

/**
 * Which entries have one wanted value of each facet, and how many each value would leave if it
 * stood alone in its facet.
 * @param entries the numbers of each entry’s values
 */
export function tally(
  entries: readonly (readonly number[])[],
  options: readonly Option[],
  numbers: ReadonlySet<number>,
): { shown: boolean[]; counts: Map<number, number> } {
  const wanted = byFacet(options, numbers);
  const facetOf = new Map(options.map(({ number, facet }) => [number, facet]));
  const counts = new Map<number, number>();
  const shown = entries.map((entry) => {
    const missed = [...wanted]
      .filter(([, any]) => !any.some((number) => entry.includes(number)))
      .map(([facet]) => facet);
    // An entry that misses one facet would come back if that facet asked for another of its values.
    for (const number of entry)
      if (missed.every((facet) => facet === facetOf.get(number)))
        counts.set(number, (counts.get(number) ?? 0) + 1);
    return missed.length === 0;
  });
  return { shown, counts };
}

/** What stands between the groups of a list: Arabic has a semicolon of its own. */
export const betweenGroups = (language: string): string => (/^ar\b/.test(language) ? '؛ ' : '; ');

/** The wanted values in words: “Owen Brandt or Ines Marlow; Briefing”. */
export function describe(
  options: readonly Option[],
  numbers: ReadonlySet<number>,
  language: string,
): string {
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const label = new Map(options.map((option) => [option.number, option.label]));
  return [...byFacet(options, numbers).values()]
    .map((any) => either.format(any.map((number) => label.get(number) ?? '')))
    .join(betweenGroups(language));
}

/** Puts a text in the place of a mark in a sentence of the page. */
export const fill = (sentence: string, mark: string, text: string): string =>
  sentence.split(mark).join(text);

/** A number in the place of another, as wide as that one: a figure space is as wide as a digit. */
export const inPlaceOf = (former: string, number: number): string =>
  String(number).padEnd(former.length, '\u2007');
