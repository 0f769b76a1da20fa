import type { Document, YAMLError } from 'yaml';
import { bracketSlip } from './yamlBracketSlips.ts';
import { ERROR_WORDS } from './yamlErrorWords.ts';
import { indentSlip } from './yamlIndentSlips.ts';
import { missingLineSlip } from './yamlMissingLines.ts';
import { lineSlip, namelessSlip } from './yamlLineSlips.ts';
import { yamlLines } from './yamlLines.ts';
import { closedQuoteSlip, openQuoteSlip } from './yamlQuoteSlips.ts';
import { strangeValueSlip, valueSlip } from './yamlValueSlips.ts';
import type { Slip, SlipFinder, Stop } from './yamlSlip.ts';

/** Knows a line that means something to programs alone: `%YAML 1.1`, or a second `---`. */
const programLine: SlipFinder = ({ lines, error }) => {
  const [first, ...others] = lines;
  if (error.code === 'MULTIPLE_DOCS') {
    const mark = others.find(({ text }) => /^(?:---|\.\.\.)(?:\s|$)/.test(text));
    return mark && { offset: mark.start, ...ERROR_WORDS.MULTIPLE_DOCS };
  }
  return first?.text.startsWith('%')
    ? { offset: first.start, ...ERROR_WORDS.BAD_DIRECTIVE }
    : undefined;
};

/** Those that can be told with the greatest certainty come first. */
const FINDERS: readonly SlipFinder[] = [
  programLine,
  openQuoteSlip,
  lineSlip,
  strangeValueSlip,
  missingLineSlip,
  indentSlip,
  bracketSlip,
  closedQuoteSlip,
  valueSlip,
  namelessSlip,
];

function stopAt(document: Document, text: string, error: YAMLError): Stop {
  const lines = yamlLines(text);
  const offset = Math.min(error.pos[0], text.length);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  return { text, document, error, offset, lines, at: Math.max(0, at) };
}

/** The slip from which the first error of a YAML text comes: one slip has many errors. */
export function slipOf(document: Document, text: string, error: YAMLError): Slip {
  const stop = stopAt(document, text, error);
  for (const find of FINDERS) {
    const slip = find(stop);
    if (slip) return slip;
  }
  return { offset: stop.offset, ...ERROR_WORDS[error.code] };
}
