import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { blocksOf, textsOfEvent } from '../parse/ownWords.ts';
import type { Block } from '../parse/ownWords.ts';
import type { Place } from '../problems/problem.ts';
import { placeAt } from '../parse/places.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { Correction } from '../schema/common.ts';

/** A stretch of prose in a content file. */
export interface Passage {
  entry: { file: string };
  text: string;
  /** ids of the sources that it rests on, whose words it may quote */
  sources: readonly string[];
  /** whether it is a paragraph of a body, with citations of its own */
  inBody: boolean;
  /** whether it tells what an entry once said, so that its numbers and quotations may be wrong */
  corrected: boolean;
  placeOf: (offset: number) => Place;
}

/**
 * How far YAML’s own marks, line breaks and indentation may push the next character of a value
 * away.
 */
const REACH = 80;

/**
 * The offset in a YAML scalar, as it stands in the file, of an offset in its value: its characters
 * in the same order.
 */
function rawOffset(raw: string, value: string, offset: number): number {
  const header = /^[|>][^\n]*\n/.exec(raw)?.[0].length ?? 0;
  let at = header;
  for (let i = 0; i <= offset && i < value.length; i++) {
    const character = value.charAt(i);
    if (/\s/.test(character)) continue;
    const found = raw.indexOf(character, at);
    if (found === -1 || found - at > REACH) continue;
    if (i === offset) return found;
    at = found + 1;
  }
  return at;
}

/** The place of an offset in a field’s value, whatever its YAML quoting and folding. */
export function fieldPlace(
  entry: Entry<unknown>,
  path: FieldPath,
  value: string,
): (offset: number) => Place {
  return (offset) => entry.atText(path, (raw) => rawOffset(raw, value, offset));
}

/**
 * A paragraph or heading as it stands in the file, with what is not its prose (citations, addresses
 * of links) blanked out.
 */
function blockText(entry: Entry<unknown>, paragraph: Block): { text: string; start: number } {
  const start = paragraph.position?.start.offset ?? 0;
  const end = paragraph.position?.end.offset ?? start;
  let text = entry.text.slice(start, end);
  const blank = (from: number | undefined, to: number | undefined): void => {
    if (from !== undefined && to !== undefined)
      text = text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start);
  };
  visit(paragraph, 'citation', ({ position }) =>
    blank(position?.start.offset, position?.end.offset),
  );
  text = text.replace(/&#?[0-9a-z]{1,32};/gi, (reference) =>
    decodeString(reference).padEnd(reference.length, '\u200B'),
  );
  visit(paragraph, 'link', (link) => {
    const last = link.children.at(-1);
    const isBare = last?.type === 'text' && last.value === link.url;
    blank(
      isBare ? link.position?.start.offset : last?.position?.end.offset,
      link.position?.end.offset,
    );
  });
  return { text, start };
}

/**
 * Every stretch of prose that this site wrote itself, body and fields alike. Quotations under
 * `quotes` are not among them.
 */
export function passagesOf(content: Content): Passage[] {
  const passages: Passage[] = [];
  const every = content.sources.map(({ id }) => id);
  const field = (
    entry: Entry<unknown>,
    path: FieldPath,
    text: string | undefined,
    sources: readonly string[],
    corrected = false,
  ): void => {
    if (text !== undefined)
      passages.push({
        entry,
        text,
        sources,
        inBody: false,
        corrected,
        placeOf: fieldPlace(entry, path, text),
      });
  };
  const body = (entry: Entry<unknown>, blocks: ReturnType<typeof blocksOf>): void => {
    for (const { block, sources } of blocks) {
      const { text, start } = blockText(entry, block);
      passages.push({
        entry,
        text,
        sources,
        inBody: block.type === 'paragraph',
        corrected: false,
        placeOf: (offset) => placeAt(entry.text, start + offset),
      });
    }
  };
  const corrections = (
    entry: Entry<{ corrections: readonly Correction[] }>,
    sources: readonly string[],
  ): void => {
    entry.data.corrections.forEach((correction, i) => {
      for (const name of ['was', 'now', 'why'] as const)
        field(entry, ['corrections', i, name], correction[name], sources, true);
    });
  };

  if (content.story)
    for (const name of ['title', 'summary'] as const)
      field(content.story, [name], content.story.data[name], every);
  for (const measure of content.measures) {
    for (const name of ['title', 'summary'] as const)
      field(measure, [name], measure.data[name], every);
    for (const name of ['one', 'other'] as const)
      field(measure, ['unit', name], measure.data.unit[name], every);
    corrections(measure, every);
  }
  for (const actor of content.actors) {
    for (const name of ['name', 'nameInSentence'] as const)
      field(actor, [name], actor.data[name], every);
    actor.data.described.forEach(({ as, source }, i) =>
      field(actor, ['described', i, 'as'], as, [source]),
    );
    corrections(actor, every);
  }
  for (const source of content.sources) {
    for (const name of ['label', 'publisherBasis', 'publishedBasis'] as const)
      field(source, [name], source.data[name], every);
    source.data.damage.forEach((text, i) => field(source, ['damage', i], text, [source.id]));
    body(
      source,
      blocksOf(source.body, []).map(({ block }) => ({ block, sources: [source.id] })),
    );
    corrections(source, [source.id]);
  }
  for (const event of content.events) {
    const { data } = event;
    for (const { path, text, sources } of textsOfEvent(data)) field(event, path, text, sources);
    body(event, blocksOf(event.body, data.sources));
    corrections(event, data.sources);
  }
  return passages;
}
