import { blocksOf } from '../parse/blocks.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { absentDrafts } from '../parse/layers.ts';
import { ownTextsIn } from '../parse/ownTexts.ts';
import type { Grounds } from '../parse/ownTexts.ts';
import type { Place } from '../problems/problem.ts';
import { placeAt } from '../parse/places.ts';
import type { Fields } from '../schema/field.ts';
import type { Quote } from '../schema/quote.ts';
import { KINDS } from '../schema/kinds.ts';
import { storyFields } from '../schema/story.ts';
import { blockText } from './blockText.ts';
import { fieldPlace } from './fieldPlace.ts';

/** A stretch of prose in a content file. */
export interface Passage {
  entry: { file: string };
  text: string;
  /** ids of the sources that it rests on, whose words it may quote */
  sources: readonly string[];
  /** whether it is a paragraph of a body, with citations of its own */
  inBody: boolean;
  /** the quotes of its event that are translations, whose words it may repeat; absent elsewhere */
  translations?: readonly Quote[];
  /**
   * whether its numbers and quotations need no source: it tells what an entry once said, or how
   * the site works
   */
  isApart: boolean;
  placeOf: (offset: number) => Place;
}

type AnyEntry = Entry<Readonly<Record<string, unknown>>>;

/** The passages in the fields of an entry. */
function inFields(fields: Fields, entry: AnyEntry, grounds: Grounds): Passage[] {
  return ownTextsIn(fields, entry.data, grounds).map(({ text, path, sources, isHistory }) => {
    const placeOf = fieldPlace(entry, path, text);
    return { entry, text, sources, inBody: false, isApart: isHistory, placeOf };
  });
}

/** The passages in the body of an entry. */
function inBody(entry: AnyEntry, blocks: ReturnType<typeof blocksOf>): Passage[] {
  return blocks.map(({ block, sources }) => {
    const { text, start } = blockText(entry, block);
    const placeOf = (offset: number): Place => placeAt(entry.text, start + offset);
    return { entry, text, sources, inBody: block.type === 'paragraph', isApart: false, placeOf };
  });
}

/**
 * Every stretch of prose that this site wrote itself, body and fields alike. Quotations under
 * `quotes` are not among them.
 */
export function passagesIn(content: Content): Passage[] {
  const { story, about, events, sources, actors, measures, places, threads, ids } = content;
  // Those included that cannot be read or whose words had to go: they may print it, too.
  const every = [...ids.sources.difference(absentDrafts(content, 'sources'))];
  return [
    ...(story ? inFields(storyFields, story, { ownSources: every, every }) : []),
    ...(about
      ? inBody(about, blocksOf(about.body, every)).map((passage) => ({ ...passage, isApart: true }))
      : []),
    ...measures.flatMap((entry) =>
      inFields(KINDS.measures.schema.shape, entry, { ownSources: every, every }),
    ),
    ...actors.flatMap((entry) =>
      inFields(KINDS.actors.schema.shape, entry, { ownSources: every, every }),
    ),
    ...places.flatMap((entry) =>
      inFields(KINDS.places.schema.shape, entry, { ownSources: every, every }),
    ),
    ...threads.flatMap((entry) =>
      inFields(KINDS.threads.schema.shape, entry, { ownSources: every, every }),
    ),
    ...sources.flatMap((entry) => {
      const ownSources = [entry.id];
      const blocks = blocksOf(entry.body, []).map(({ block }) => ({ block, sources: ownSources }));
      return [
        ...inFields(KINDS.sources.schema.shape, entry, { ownSources, every }),
        ...inBody(entry, blocks),
      ];
    }),
    ...events.flatMap((entry) => {
      const ownSources = entry.data.sources;
      const translations = entry.data.claims
        .flatMap(({ quotes }) => quotes)
        .filter(({ translated }) => translated === true);
      return [
        ...inFields(KINDS.events.schema.shape, entry, { ownSources, every }),
        ...inBody(entry, blocksOf(entry.body, ownSources)),
      ].map((passage) => ({ ...passage, translations }));
    }),
  ];
}
