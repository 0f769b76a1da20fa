import { isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Report } from '../problems/problem.ts';
import { reportHiddenCharacter } from './controlCharacters.ts';
import type { PlaceAt } from './places.ts';

const SYNTAX_TIPS: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML takes no tabs.',
  MISSING_CHAR:
    'Close the quotation mark or bracket. ' +
    'A text that begins with a bracket stands in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that contains “: ” in quotation marks.',
  BAD_SCALAR_START: 'Put a text that begins with @ or ` in quotation marks.',
  BAD_INDENT: 'Indent fields of one level by the same number of spaces.',
};

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Reports the errors and warnings of the parser. */
export function reportSyntax(document: Document, placeAt: PlaceAt, report: Report): void {
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const place = placeAt(pos[0]);
    switch (code) {
      case 'TAG_RESOLVE_FAILED':
        // Every tag is refused, known or not.
        break;
      case 'MULTIPLE_DOCS':
        report(
          place,
          'yaml-syntax',
          'Unexpected second YAML document, expected one',
          'Take out the line of ---.',
        );
        break;
      case 'DUPLICATE_KEY':
        report(place, 'duplicate-key', 'Unexpected field given twice');
        break;
      default:
        report(place, 'yaml-syntax', `Unexpected YAML: ${message}`, SYNTAX_TIPS[code]);
    }
  }
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
      report(place, 'yaml-alias', 'Unexpected YAML alias');
    } else if (node.anchor) {
      report(place, 'yaml-alias', 'Unexpected YAML anchor');
    } else if (node.tag !== undefined) {
      report(
        placeAt(startOfTag(text, node)),
        'yaml-alias',
        `Unexpected YAML tag “${node.tag.replace('tag:yaml.org,2002:', '!!')}”`,
        'Write the plain value; tags are not used here.',
      );
    }
  });
}
