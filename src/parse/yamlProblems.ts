import { isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Report } from '../problems/problem.ts';
import { reportHiddenCharacter } from './controlCharacters.ts';
import type { PlaceAt } from './places.ts';
import { duplicatesIn } from './yamlDuplicates.ts';
import { misreadIn } from './yamlMisread.ts';
import { slipOf } from './yamlSlips.ts';

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Errors of the parser about the grammar, in the order of the text: not those of tags. */
const errorsOf = ({ errors, warnings }: Document): YAMLError[] =>
  // Every tag is refused, known or not.
  [...errors, ...warnings]
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .sort((a, b) => a.pos[0] - b.pos[0]);

/**
 * Reports why a text cannot be read. One slip makes the parser stumble many times, so only the
 * first is reported. Fields that are given twice do not make it stumble.
 * @returns whether there is something
 */
export function reportSyntax(
  document: Document,
  text: string,
  placeAt: PlaceAt,
  report: Report,
): boolean {
  const [first, ...others] = errorsOf(document);
  if (!first) return false;
  const areDuplicates = [first, ...others].every(({ code }) => code === 'DUPLICATE_KEY');
  if (areDuplicates) {
    for (const { offset, message, tip } of duplicatesIn(document, text, placeAt))
      report(placeAt(offset), 'duplicate-key', message, tip);
    return true;
  }
  const error = others.find(({ code }) => code !== 'DUPLICATE_KEY');
  const { offset, message, tip } = slipOf(
    document,
    text,
    first.code === 'DUPLICATE_KEY' && error ? error : first,
  );
  report(placeAt(offset), 'yaml-syntax', message, tip);
  return true;
}

/** Reports what is read otherwise than it was meant. */
export function reportMisread(
  document: Document,
  text: string,
  placeAt: PlaceAt,
  report: Report,
): void {
  for (const { offset, message, tip } of misreadIn(document, text))
    report(placeAt(offset), 'yaml-misread', message, tip);
}

function reportNameless({ key }: Pair, placeAt: PlaceAt, report: Report): void {
  if (isScalar(key) && key.value !== null) return;
  report(
    placeAt(isNode(key) ? startOf(key) : 0),
    'yaml-syntax',
    'Unexpected field without a name',
    'Write the name of the field before the colon.',
  );
}

/** The offset of the tag before a value: of the first of its exclamation marks. */
function startOfTag(text: string, node: Node): number {
  let start = text.lastIndexOf('!', startOf(node));
  while (text[start - 1] === '!') start--;
  return start;
}

/**
 * Reports what YAML can do and content files may not: fields without names, anchors, aliases, tags,
 * and control characters behind escapes.
 */
export function reportRefused(
  document: Document,
  text: string,
  placeAt: PlaceAt,
  report: Report,
): void {
  visit(document, (_key, node) => {
    if (isPair(node)) reportNameless(node, placeAt, report);
    if (!isNode(node)) return;
    const place = placeAt(startOf(node));
    if (isScalar(node) && typeof node.value === 'string')
      reportHiddenCharacter(node.value, place, report);
    if (isAlias(node)) {
      report(place, 'yaml-alias', 'Unexpected “*” before a text, which makes it an alias in YAML');
    } else if (node.anchor) {
      report(place, 'yaml-alias', 'Unexpected “&” before a text, which makes it an anchor in YAML');
    } else if (node.tag !== undefined) {
      const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
      report(
        placeAt(startOfTag(text, node)),
        'yaml-alias',
        `Unexpected “${tag}” before a value, which makes it a tag in YAML`,
        'Put a text that begins with ! in quotation marks; write any other value plainly.',
      );
    }
  });
}
