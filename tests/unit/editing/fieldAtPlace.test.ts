import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../../src/editing/checkFiles.ts';
import { BODY_WAY, fieldAtPlace, ofEachField } from '../../../src/editing/fieldAtPlace.ts';
import { entryText } from '../../../src/editing/entryText.ts';
import type { PlainValues } from '../../../src/editing/entryText.ts';
import { CONTENT, SOURCE, STORY } from '../../support/content.ts';

const PATH = 'events/2024-03-04-new.md';

/** An event in order, as a form has it. */
const VALUES = {
  title: 'Lund counts again',
  date: '2024-03-04',
  dateBasis: 'The report says Monday.',
  kind: 'briefing',
  summary: 'She counts the cranes.',
  sources: ['gazette'],
  claims: [{ id: 'twelve', by: 'ada-lund', says: 'There are some.', sources: ['gazette'] }],
};

/** The fields that the check finds something in, with the rule. */
async function fieldsWrong(values: PlainValues, body = ''): Promise<[string, string][]> {
  const text = entryText('events', values, body);
  const paths = Object.keys(CONTENT);
  const texts = { [STORY]: CONTENT[STORY], [SOURCE]: CONTENT[SOURCE] };
  const check = checkerOf({ paths, former: [], texts, words: 1000 });
  const { problems } = await check({ [PATH]: text });
  return problems
    .flatMap(ofEachField)
    .map((problem) => [problem.rule, (fieldAtPlace(problem, text) ?? ['none']).join('.')]);
}

const withClaim = (claim: object): PlainValues => ({
  ...VALUES,
  claims: [...VALUES.claims, { ...VALUES.claims[0], id: 'second', ...claim }],
});

describe('each problem belongs to a field', () => {
  test('of an event in order there is none', async () => {
    expect(await fieldsWrong(VALUES)).toEqual([]);
  });

  test.each([
    ['a field', { ...VALUES, date: 'yesterday' }, ['date-form', 'date']],
    ['an item of a list', { ...VALUES, sources: ['gazette', 'A b'] }, ['id-form', 'sources.1']],
    ['a field of a claim', withClaim({ by: 'Ada' }), ['id-form', 'claims.1.by']],
    [
      'a field in a group on one line',
      withClaim({ figure: { measure: 'cranes', value: 'many', hedge: 'about', asOf: '2024' } }),
      ['wrong-type', 'claims.1.figure.value'],
    ],
    [
      'a field of a quotation',
      withClaim({ quotes: [{ text: 'a b', source: 'nowhere' }] }),
      ['unknown-reference', 'claims.1.quotes.0.source'],
    ],
  ])('%s', async (_, values, expected) => {
    expect(await fieldsWrong(values)).toContainEqual(expected);
  });

  test('the text below the fields', async () => {
    expect(await fieldsWrong(VALUES, 'No source is cited here.')).toEqual([
      ['uncited-paragraph', BODY_WAY.join('.')],
    ]);
  });
});

describe('a field that is missing is told by its name', () => {
  test('of several each by itself', async () => {
    expect(await fieldsWrong({ date: '2024-03-04' })).toEqual(
      ['title', 'kind', 'summary', 'sources'].map((name) => ['missing-field', name]),
    );
  });

  test('in a claim, and in a group in it', async () => {
    const values = withClaim({ by: '', figure: { measure: 'cranes' } });
    expect(await fieldsWrong(values)).toEqual(
      expect.arrayContaining([
        ['missing-field', 'claims.1.by'],
        ['missing-field', 'claims.1.figure.value'],
      ]),
    );
  });

  test('in a file with nothing in it but its text', async () => {
    expect(await fieldsWrong({}, 'A text.')).toEqual([['wrong-type', '']]);
  });
});

test('what cannot be read has no fields', () => {
  const problem = { file: 'content/a.md', line: 9, column: 1, rule: 'yaml', message: '', tip: '' };
  expect(fieldAtPlace({ ...problem, rule: 'yaml-syntax' } as never, '---\na: [\n---\n')).toBe(
    undefined,
  );
});
