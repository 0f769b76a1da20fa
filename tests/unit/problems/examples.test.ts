import { expect, test } from 'vitest';
import { RULE_IDS, RULES } from '../../../src/problems/catalogue/index.ts';
import type { RuleId } from '../../../src/problems/catalogue/index.ts';
import { check } from '../../support/content.ts';
import { PLACES } from './examples/placed.ts';

const NOTE = 'source-unverified';

/** The rules that are reported where an example of a rule stands in a story. */
async function reportedFor(id: RuleId, example: string): Promise<string[]> {
  const { files, arrange } = PLACES[id](example);
  const { problems, notes } = await check(files, arrange);
  // No source of the small story has a fingerprint but where an example is about one.
  const others = notes.filter((line) => id === NOTE || !line.includes(` ${NOTE}: `));
  return [...problems, ...others].map((line) => / ([a-z0-9-]+): /.exec(line)?.[1] ?? line);
}

test.each(RULE_IDS)('the wrong example of %s is reported by this rule alone', async (id) => {
  expect([...new Set(await reportedFor(id, RULES[id].wrong))]).toEqual([id]);
});

test.each(RULE_IDS)('the right example of %s is in order', async (id) => {
  expect(await reportedFor(id, RULES[id].right)).toEqual([]);
});
