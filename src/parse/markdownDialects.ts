import { decodeString } from 'micromark-util-decode-string';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from '../problems/problem.ts';
import { typedMarks } from '../text/markdownMarks.ts';
import type { TypedMark } from '../text/markdownMarks.ts';
import { BARE_ADDRESS, blockKinds, LEFT_OVER } from './dialectMarks.ts';
import type { PlaceAt } from './places.ts';

/*
 * Marks that other readers of Markdown know, and this one prints as they were typed. They are
 * looked for in the file’s text, because there a backslash still tells a sign that is meant as one.
 */

/** A text of the file in which every escaped sign is blank, so that none is taken for a mark. */
const withoutEscapes = (text: string): string => text.replace(/\\[^\n]/g, '  ');

/** A code of a character that is none, so that it stays as it was typed. */
const UNKNOWN_ENTITY = /&[a-z][a-z\d]{2,30};/gi;

/** Fields between two lines of ---, where a text begins. */
const FIELDS = /^---[ \t]*\n(?=[ \t]*[a-z]\w*:)(?:.*\n)*?---[ \t]*(?:\n|$)/i;

const SECOND_FIELDS = {
  name: 'second pair of lines of ---',
  tip: 'All fields stand between the first two; take these lines out.',
};

/** Takes fields out of a body that stand where it begins, so that nothing else judges them. */
function takeFieldsOut(body: Root, source: string): TypedMark[] {
  const offset = source.search(/\S/);
  const [head] = FIELDS.exec(source.slice(Math.max(offset, 0))) ?? [];
  if (head === undefined) return [];
  const end = offset + head.length;
  body.children = body.children.filter(({ position }) => (position?.start.offset ?? 0) >= end);
  return [{ offset, ...SECOND_FIELDS }];
}

/** The marks of other dialects in a body. What is a whole block of such is taken out of it. */
function dialectsIn(body: Root, source: string): TypedMark[] {
  const found = takeFieldsOut(body, source);
  visit(body, (node, index, parent) => {
    const start = node.position?.start.offset ?? 0;
    const raw = withoutEscapes(source.slice(start, node.position?.end.offset ?? start));
    for (const { name, tip, pattern } of blockKinds(node, parent)) {
      const match = pattern.exec(raw);
      if (!match || !parent || index === undefined) continue;
      found.push({ offset: start + match.index, name, tip });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'text') return undefined;
    const kinds = parent?.type === 'link' ? LEFT_OVER : [...LEFT_OVER, BARE_ADDRESS];
    for (const mark of typedMarks(raw, kinds)) found.push({ ...mark, offset: start + mark.offset });
    for (const { 0: code, index: at } of raw.matchAll(UNKNOWN_ENTITY))
      if (decodeString(code) === code)
        found.push({
          offset: start + at,
          name: `code “${code}” of a character`,
          tip: 'Write the character itself.',
        });
    return undefined;
  });
  return found;
}

/**
 * Reports the marks of other dialects in a body, as long as its texts have places in the file: each
 * kind once, where it stands first. A whole block of such is taken out, so that no rule across
 * files judges what is in it.
 * @param source the text of the file
 */
export function reportDialects(body: Root, source: string, placeAt: PlaceAt, report: Report): void {
  for (const [name, marks] of Map.groupBy(dialectsIn(body, source), (mark) => mark.name)) {
    const [first, ...others] = marks.sort((a, b) => a.offset - b.offset);
    if (!first) continue;
    const more = others.length === 0 ? '' : `, and ${others.length} more below`;
    report(placeAt(first.offset), 'unsupported-markdown', `Unexpected ${name}${more}`, first.tip);
  }
}
