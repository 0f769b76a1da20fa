import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RULE_IDS, RULES, tipOf } from '../../../src/problems/catalogue/index.ts';
import type { RuleText, RuleTexts } from '../../../src/problems/catalogue/ruleText.ts';
import { CHECKS } from '../../../src/rules/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { FILE_CASES } from '../parse/cases/index.ts';
import { RULE_CASES } from '../rules/cases/index.ts';

/** Rules that only give notes, which tests of their own show. */
const NOTES = [
  'language-without-words',
  'country-for-language',
  'needless-field',
  'idle-source',
  'same-name',
  'unclear-place',
  'place-far-away',
  'suppressed-words-kept',
  'date-bound-not-named',
  'period-as-bound',
  'said-not-given',
  'after-other-date',
  'source-unverified',
];

/** What all modules of a folder of `src` export. */
async function exportsOf(folder: string): Promise<unknown[]> {
  const path = fileURLToPath(new URL(`../../../src/${folder}`, import.meta.url));
  const modules = await Promise.all(
    readdirSync(path).map((name) => import(`${path}/${name}`) as Promise<object>),
  );
  return modules.flatMap((module): unknown[] => Object.values(module));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

describe('the catalogue', () => {
  test('has ids that can be anchors', () => {
    for (const id of RULE_IDS) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });

  test('has every rule of its parts, and none twice', async () => {
    const parts = (await exportsOf('problems/catalogue')).filter(
      (value): value is RuleTexts => isObject(value) && !Array.isArray(value) && value !== RULES,
    );
    const ids = parts.flatMap((part) => Object.keys(part));
    expect(parts.length).toBeGreaterThan(5);
    expect(ids.toSorted()).toEqual(RULE_IDS.toSorted());
  });

  test('says everything of each rule, and shows two examples that differ', () => {
    for (const text of Object.values<RuleText>(RULES)) {
      for (const part of [text.when, text.mend, text.tip ?? '.'])
        expect(part).toMatch(/^[\p{Lu}\d].*[.…]$|^\.$|^javascript:.*\.$/u);
      expect(text.wrong).not.toBe(text.right);
      expect(`${text.wrong}${text.right}`).not.toMatch(/[^\S\n ]|\s\n|\n$/);
    }
  });

  test('knows the tip of a rule, and none of one whose messages have their own', () => {
    expect(tipOf('empty-file')).toBe('Fill it in or delete it.');
    expect(tipOf('unknown-field')).toBe('');
  });
});

describe('every rule of the catalogue', () => {
  const lines = [...Object.values(FILE_CASES), ...Object.values(RULE_CASES)]
    .flat()
    .flatMap(({ says }) => says);
  const reported = lines.map((line) => / ([a-z0-9-]+): .* \| (.*)$/.exec(line) ?? []);

  test('is reported by a case that shows its message', () => {
    const ids = new Set(reported.map(([, id]) => id));
    expect(RULE_IDS.filter((id) => !ids.has(id))).toEqual(NOTES);
    expect([...ids].filter((id) => !(RULE_IDS as (string | undefined)[]).includes(id))).toEqual([]);
  });

  test('that has a tip is reported with it by one of them', () => {
    const tips = new Set(reported.map(([, id, tip]) => `${id ?? ''}: ${tip ?? ''}`));
    const missing = RULE_IDS.filter((id) => tipOf(id) !== '' && !tips.has(`${id}: ${tipOf(id)}`));
    // A passage that rests on no source has no citation either: shown in tests of their own.
    expect(missing).toEqual([
      'language-without-words',
      'suppressed-words-kept',
      'said-not-given',
      'after-other-date',
      'quotation-not-cited',
    ]);
  });
});

describe('the list of checks', () => {
  test('has every check that a module of src/rules exports, once', async () => {
    const checks = (await exportsOf('rules')).filter(
      (value): value is Rule => isObject(value) && 'check' in value,
    );
    expect(checks.length).toBeGreaterThan(10);
    expect(new Set(CHECKS)).toEqual(new Set(checks));
    expect(CHECKS).toHaveLength(checks.length);
  });

  test('has one check a rule', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });

  test('takes no check of a rule that is not in the catalogue', () => {
    // @ts-expect-error a misspelt id
    const misspelt: Rule = { id: 'copied-porse', check: () => undefined };
    expect(CHECKS).not.toContain(misspelt);
  });

  test('takes no check that leaves out a tip which the catalogue does not have', () => {
    const check: Rule = {
      id: 'unknown-reference',
      // @ts-expect-error the tip is missing
      check: (_context, report) => report({ file: '' }, { line: 1, column: 1 }, 'm'),
    };
    expect(CHECKS).not.toContain(check);
  });
});
