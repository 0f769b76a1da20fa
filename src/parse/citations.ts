import { decodeString } from 'micromark-util-decode-string';
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { FILE_START } from '../problems/problem.ts';
import type { Place, Report } from '../problems/problem.ts';
import { isId } from '../schema/idForm.ts';
import { shown } from '../schema/problemOfField.ts';
import { CITATIONS, citationMeantBy } from './meantCitations.ts';
import type { PlaceAt } from './places.ts';

/** The tip for a citation that is misspelt: the citation that was meant, where that can be told. */
const tipFor = (text: string): [tip?: string] => {
  const meant = citationMeantBy(text);
  return meant === undefined ? [] : [`Write ${meant}.`];
};

/** One source named in a citation, and where. */
interface CitedSource {
  id: string;
  place: Place;
}

/** `[@source-id; @source-id]` in a text: which sources the passage rests on. */
export interface Citation {
  type: 'citation';
  sources: CitedSource[];
  position?: Text['position'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}

/**
 * The sources in the text of a citation. Anything else in it is reported.
 * @param start offset of the text in its file
 */
function sourcesIn(text: string, start: number, placeAt: PlaceAt, report: Report): CitedSource[] {
  const sources: CitedSource[] = [];
  let offset = start;
  for (const piece of text.split(';')) {
    const place = placeAt(offset + piece.length - piece.trimStart().length);
    const name = piece.trim();
    offset += piece.length + 1;
    if (name.startsWith('@') && isId(name.slice(1))) {
      sources.push({ id: name.slice(1), place });
      continue;
    }
    const expected = 'expected @ and a source’s id';
    const message = `Unexpected “${shown(name)}” in a citation, ${expected}`;
    report(place, 'citation-form', message, ...tipFor(text));
  }
  return sources;
}

/**
 * Splits a text node at its citations, which are looked for in the file’s text: only there do they
 * have a place.
 * @returns nothing where there is no citation in it
 */
function splitText(
  { position }: Text,
  source: string,
  placeAt: PlaceAt,
  report: Report,
): PhrasingContent[] | undefined {
  const from = position?.start.offset ?? 0;
  const raw = source.slice(from, position?.end.offset ?? from);
  const pointAt = (offset: number): Point => ({ ...placeAt(offset), offset });
  const parts: PhrasingContent[] = [];
  const addText = (start: number, end: number): void => {
    const text = raw.slice(start, end).replace(/[ \t]*\n[ \t]*/g, '\n');
    if (text !== '') parts.push({ type: 'text', value: decodeString(text) });
  };
  let last = 0;
  for (const match of raw.matchAll(CITATIONS)) {
    const [whole, inner, footnote] = match;
    if (whole.startsWith('\\')) continue;
    const start = from + match.index;
    addText(last, match.index);
    last = match.index + whole.length;
    // One that is misspelt stays a citation, of no source: its paragraph does not lack one.
    if (inner === undefined && footnote === undefined)
      report(
        placeAt(start),
        'citation-form',
        `Unexpected “${shown(whole)}”, expected a citation`,
        ...tipFor(whole),
      );
    parts.push({
      type: 'citation',
      sources: inner === undefined ? [] : sourcesIn(`@${inner}`, start + 1, placeAt, report),
      position: { start: pointAt(start), end: pointAt(from + last) },
    });
  }
  if (last === 0) return undefined;
  addText(last, raw.length);
  return parts;
}

/** Makes the citations in a body nodes of their own, and reports those that are misspelt. */
export function splitCitations(body: Root, source: string, placeAt: PlaceAt, report: Report): void {
  visit(body, 'text', (node, index, parent) => {
    const parts = splitText(node, source, placeAt, report);
    if (!parts || !parent || index === undefined) return undefined;
    (parent.children as Nodes[]).splice(index, 1, ...parts);
    return index + parts.length;
  });
}

/** Reports citations within links: a citation is a link itself, and HTML has none in another. */
export function reportCitationsInLinks(body: Root, report: Report): void {
  visit(body, 'link', (link) => {
    for (const citation of citationNodes(link)) {
      report(
        citation.position?.start ?? FILE_START,
        'citation-form',
        'Unexpected citation within a link',
        'Put the citation behind the link.',
      );
    }
    return SKIP;
  });
}

/** The citations in a part of a body, those included that are misspelt. */
export function citationNodes(node: Nodes): Citation[] {
  if (node.type === 'citation') return [node];
  return 'children' in node ? node.children.flatMap(citationNodes) : [];
}

/** The sources that a part of a body cites, in order, each time it does. */
export const citationsIn = (node: Nodes): CitedSource[] =>
  citationNodes(node).flatMap(({ sources }) => sources);
