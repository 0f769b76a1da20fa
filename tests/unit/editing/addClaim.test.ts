import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addClaim } from '../../../src/editing/addClaim.ts';
import { FRONT_MATTER } from '../../../src/parse/frontMatter.ts';
import { parseYaml } from '../../../src/parse/yaml.ts';

const CLAIM = { id: 'late', by: 'council', says: 'It is late.', sources: ['echo', 'post'] };

const LINES = `  - id: late
    by: council
    says: It is late.
    sources: [echo, post]
`;

const event = (fields: string): string => `---\ntitle: T\n${fields}---\n\nBody. [@echo]\n`;

describe('a claim is added to the text of an event', () => {
  test.each([
    ['that has none', 'sources: [echo, post]\n', `sources: [echo, post]\nclaims:\n${LINES}`],
    [
      'whose list is empty, and keeps what is said of it',
      'sources: [echo, post]\nclaims: [] # none yet\nthreads: [a]\n',
      `sources: [echo, post]\nclaims: # none yet\n${LINES}threads: [a]\n`,
    ],
    [
      'whose field is empty',
      'claims:\nsources: [echo, post]\n',
      `claims:\n${LINES}sources: [echo, post]\n`,
    ],
    [
      'behind its other claims and the comments of the last',
      'claims:\n- id: a\n  says: >-\n    long\n    text\n  # of a\n# of threads\nthreads: [a]\n' +
        'sources: [echo, post]\n',
      'claims:\n- id: a\n  says: >-\n    long\n    text\n  # of a\n' +
        `${LINES.replace(/^ {2}/gm, '')}# of threads\nthreads: [a]\nsources: [echo, post]\n`,
    ],
    [
      'before an empty line, and with its sources',
      'sources: [ echo ] # all\nclaims:\n    -   id: a\n        by: b # who\n\nthreads: [a]\n',
      'sources: [ echo, post ] # all\nclaims:\n    -   id: a\n        by: b # who\n' +
        `${LINES.replace(/^/gm, '  ').trimEnd()}\n\nthreads: [a]\n`,
    ],
    [
      'between brackets, and with its sources on lines of their own',
      'claims: [{ id: a }]\nsources:\n  - other # one\n',
      'claims: [{ id: a }, { id: late, by: council, says: It is late., sources: [echo, post] }]\n' +
        'sources:\n  - other # one\n  - echo\n  - post\n',
    ],
    ['without sources', '', `sources:\n  - echo\n  - post\nclaims:\n${LINES}`],
    [
      'with an empty list of sources',
      'sources: []\n',
      `sources:\n  - echo\n  - post\nclaims:\n${LINES}`,
    ],
  ])('%s', (_, before, after) => {
    expect(addClaim(event(before), CLAIM)).toBe(event(after));
    const withLineEnds = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(addClaim(withLineEnds(event(before)), CLAIM)).toBe(withLineEnds(event(after)));
  });

  test.each([
    ['no fields', 'Words.\n'],
    ['fields that cannot be read', event('claims: [\n')],
    ['claims that are no list', event('claims: none\n')],
    ['sources that are no list', event('sources: other\n')],
    ['fields between braces', '---\n{ title: T }\n---\n'],
    ['nothing', ''],
  ])('but not where there is %s', (_, text) => {
    expect(addClaim(text, CLAIM)).toBeUndefined();
  });

  const EVENTS = new URL('../../../content/events/', import.meta.url);

  test.each(readdirSync(EVENTS))('of %s, and nothing else changes', (name) => {
    const before = readFileSync(new URL(name, EVENTS), 'utf8');
    const after = addClaim(before, CLAIM) ?? '';
    const fields = (text: string) =>
      parseYaml(name, FRONT_MATTER.exec(text)?.[1] ?? '', 1).value as {
        claims?: unknown[];
        sources: string[];
      };
    const { claims = [], sources, ...rest } = fields(before);
    expect(fields(after)).toEqual({
      ...rest,
      claims: [...claims, CLAIM],
      sources: [...sources, 'echo', 'post'],
    });
    const lines = new Set(after.split('\n'));
    const lost = before.split('\n').filter((line) => !lines.has(line));
    expect(lost.map((line) => line.split(':')[0])).toEqual(['sources']);
  });
});
