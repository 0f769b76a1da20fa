import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

// With an error the tests could not even be loaded: that is noticed too.
const NOTICED = ['Killed', 'Timeout', 'RuntimeError'];
const MISSED = ['Survived', 'NoCoverage'];

/** The changes that no test noticed, and the share of those that one did. */
export function summary(results: readonly MutantResult[]): string {
  const missed = results.filter(({ status }) => MISSED.includes(status));
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
  const made = noticed + missed.length;
  const score = ((100 * noticed) / made).toFixed(1);
  return [
    ...missed.map(described).sort(),
    `${noticed} of ${made} changes were noticed: ${score} %`,
    '',
  ].join('\n');
}

function described(result: MutantResult): string {
  const { fileName, location, mutatorName, replacement, status } = result;
  const { start, end } = location;
  const first = readFileSync(fileName, 'utf8').split('\n')[start.line - 1] ?? '';
  const oneLine = start.line === end.line;
  const original = first.slice(start.column - 1, oneLine ? end.column - 1 : undefined);
  const where = `${relative('', fileName)}:${start.line}:${start.column}`;
  const untested = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `${where} ${mutatorName}: ${original}${oneLine ? '' : ' …'} → ${replacement}${untested}`;
}
