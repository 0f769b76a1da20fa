import { expect, test } from 'vitest';
import { RULE_IDS, RULES } from '../../../src/problems/catalogue/index.ts';
import type { RuleId } from '../../../src/problems/catalogue/index.ts';
import { check } from '../../support/content.ts';
import { PLACES } from './examples/placed.ts';

/** Notes that the small story has, or that go with what another example is about. */
const COMMON = ['source-unverified', 'suppressed-words-kept'];

/** What the check says of a story in which an example of a rule stands: a rule and a tip a line. */
async function reportedFor(id: RuleId, example: string): Promise<{ rule: string; tip: string }[]> {
  const { files, arrange } = PLACES[id](example);
  const { problems, notes } = await check(files, arrange);
  const others = notes.filter((line) =>
    COMMON.every((note) => id === note || !line.includes(` ${note}: `)),
  );
  return [...problems, ...others].map((line) => {
    const [, rule = line, tip = ''] = / ([a-z0-9-]+): [^]* \| (.*)$/.exec(line) ?? [];
    return { rule, tip };
  });
}

test.each(RULE_IDS)('the wrong example of %s is reported by this rule alone', async (id) => {
  const reported = await reportedFor(id, RULES[id].wrong);
  expect([...new Set(reported.map(({ rule }) => rule))]).toEqual([id]);
  // The tip is in the catalogue or comes with the message. A report without one helps nobody.
  expect(reported.filter(({ tip }) => tip === '')).toEqual([]);
});

test.each(RULE_IDS)('the right example of %s is in order', async (id) => {
  expect(await reportedFor(id, RULES[id].right)).toEqual([]);
});
