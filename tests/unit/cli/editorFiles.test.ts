import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { textReport } from '../../../src/cli/reports/textReport.ts';
import { FILE_TYPES } from '../../../src/exports/fileSchema.ts';
import { citationsIn } from '../../../src/parse/citations.ts';
import { parseMarkdown } from '../../../src/parse/markdown.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { claimSchema } from '../../../src/schema/claim.ts';
import { correctionSchema } from '../../../src/schema/correction.ts';
import { allFields, declarationOf, groupIn, unwrapped } from '../../../src/schema/field.ts';
import type { Fields } from '../../../src/schema/field.ts';
import { KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';
import { quoteSchema } from '../../../src/schema/quote.ts';
import { relationSchema } from '../../../src/schema/relation.ts';

const readProject = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** A file of `.vscode/`, which is JSON with comments. */
function read(name: string): unknown {
  const text = readProject(`.vscode/${name}`);
  const { config, error } = ts.parseConfigFileTextToJson(name, text) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  expect(error).toBeUndefined();
  return config;
}

describe('the settings', () => {
  const { 'yaml.schemas': schemas } = read('settings.json') as {
    'yaml.schemas': Record<string, string>;
  };
  const typeOf = (path: string): string[] =>
    Object.entries(schemas)
      .filter(([, pattern]) => matchesGlob(path, pattern))
      .map(
        ([schema]) => /^\.astro\/collections\/(\w+)-file\.schema\.json$/.exec(schema)?.[1] ?? '',
      );

  test('name the schema of every YAML file, and one alone', () => {
    for (const kind of KIND_NAMES) {
      const { type, ending } = KINDS[kind];
      const types = ending === '.yaml' ? [type] : [];
      expect(typeOf(`content/${kind}/some-id${ending}`)).toEqual(types);
    }
    expect(typeOf('content/claims/some-event/some-claim.yaml')).toEqual(['claim']);
    expect(typeOf('content/story.yaml')).toEqual(['story']);
    const named = Object.keys(schemas).length;
    expect(named).toBe(
      FILE_TYPES.length - KIND_NAMES.filter((k) => KINDS[k].ending === '.md').length,
    );
  });
});

describe('the snippets', () => {
  const snippets = Object.values(
    read('dateline.code-snippets') as Record<string, { prefix: string; body: string[] }>,
  );
  const bodyOf = (prefix: string): string =>
    snippets.find((snippet) => snippet.prefix === prefix)?.body.join('\n') ?? '';

  /** What each is for: the fields of a file, or of an item of a list in one. */
  const SCHEMAS: Readonly<Record<string, z.ZodObject<Fields>>> = {
    event: KINDS.events.schema,
    source: KINDS.sources.schema,
    actor: KINDS.actors.schema,
    claim: claimSchema,
    figure: z.strictObject({ figure: claimSchema.shape.figure }),
    quote: quoteSchema,
    relation: relationSchema,
    correction: correctionSchema,
  };
  const CITATION = 'citation';

  /** What a snippet writes, with nothing filled in but the first of the words to choose from. */
  function written(prefix: string): unknown {
    const text = bodyOf(prefix)
      .replaceAll(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part) => (part === 'YEAR' ? '2024' : '11'))
      .replaceAll(/\$\{\d\|([^,]+).*?\|\}/g, '$1')
      .replaceAll(/\$\d|^---$/gm, '');
    const value: unknown = parse(text, { version: '1.2', schema: 'core' });
    return Array.isArray(value) ? value[0] : value;
  }

  /** The same with the examples of the fields that are empty. */
  function filled(value: unknown, fields: Fields): unknown {
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([name, inner]) => {
        const type = fields[name];
        if (!type) return [name, inner];
        const group = groupIn(type);
        const example: unknown = parse(declarationOf(type).example);
        if (Array.isArray(inner) && group)
          return [name, inner.map((item: unknown) => filled(item, group.shape))];
        if (inner === null || Array.isArray(inner)) return [name, example];
        return [name, group ? filled(inner, group.shape) : inner];
      }),
    );
  }

  test.each(Object.entries(SCHEMAS))('%s is right once it is filled in', (prefix, schema) => {
    const result = schema.safeParse(filled(written(prefix), schema.shape));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test.each(Object.entries(SCHEMAS))('%s has no word that could be published', (prefix) => {
    const words = bodyOf(prefix).replaceAll(/\$\{\d\|.*?\|\}|\$CURRENT_[A-Z]+|\$\d/g, '');
    const left = words.split('\n').map((line) => line.replace(/^[ -]*(?:\w+:)?[ [\]-]*$/, ''));
    expect(left.join('')).toBe('');
  });

  test.each(Object.entries(SCHEMAS))(
    '%s lets choose from all words there are',
    (prefix, schema) => {
      for (const [, name, words = ''] of bodyOf(prefix).matchAll(/(\w+): \$\{\d\|(.*?)\|\}/g)) {
        const fields = allFields(schema.shape).filter((one) => one.name === name);
        const [field] = fields.toSorted((a, b) => a.path.length - b.path.length);
        const type = field && unwrapped(field.type);
        expect(type instanceof z.ZodEnum ? type.options : []).toEqual(words.split(','));
      }
    },
  );

  test('are these, and one that writes a citation', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    expect(prefixes.toSorted()).toEqual([...Object.keys(SCHEMAS), CITATION].toSorted());
    const text = bodyOf(CITATION).replace('$1', 'echo-march-2019').replace('$0', '');
    const { body, problems } = parseMarkdown('a.md', `It is late. ${text}`);
    expect(problems).toEqual([]);
    expect(citationsIn(body).map(({ id }) => id)).toEqual(['echo-march-2019']);
  });
});

describe('the task that checks', () => {
  interface Matcher {
    pattern: Record<string, string | number>[];
    background?: { endsPattern: string };
  }
  interface Task {
    label: string;
    script?: string;
    command?: string;
    problemMatcher: Matcher | [];
  }
  const { tasks } = read('tasks.json') as { tasks: Task[] };

  test('runs commands that are there', () => {
    const scripts = Object.keys(
      (JSON.parse(readProject('package.json')) as { scripts: object }).scripts,
    );
    for (const { script, command = '' } of tasks)
      expect(scripts).toContain(script ?? /^npm run ([a-z]+)/.exec(command)?.[1]);
  });

  const matcherOf = (label: string): Matcher => {
    const matcher = tasks.find((task) => task.label === label)?.problemMatcher ?? [];
    return 'pattern' in matcher ? matcher : { pattern: [] };
  };

  /** What an editor takes from a report, as it reads it: line by line. */
  function matched(label: string, report: string): unknown[] {
    const [first, second] = matcherOf(label).pattern;
    const lines = report.split('\n');
    return lines.flatMap((line, i) => {
      const place = new RegExp(String(first?.regexp)).exec(line);
      const text = new RegExp(String(second?.regexp)).exec(lines[i + 1] ?? '');
      const part = (of: typeof first, groups: RegExpExecArray, name: string): string =>
        groups[Number(of?.[name])] ?? '';
      return place && text
        ? [
            {
              file: part(first, place, 'file'),
              line: Number(part(first, place, 'line')),
              column: Number(part(first, place, 'column')),
              rule: part(first, place, 'code'),
              message: part(second, text, 'message'),
            },
          ]
        : [];
    });
  }

  const problems: Problem[] = [
    {
      ...{ file: 'content/events/a.md', line: 2, column: 1, rule: 'unknown-field' },
      ...{ message: 'Unexpected field “plce”', tip: 'Did you mean “place”?' },
    },
    {
      ...{ file: 'content/a b:1.md', line: 1, column: 300, rule: 'yaml-syntax' },
      ...{ message: 'Unexpected end: 1:2 some-rule', tip: 'Mend it.' },
    },
  ];
  const report = textReport(
    problems,
    new Map([['content/events/a.md', '---\nplce: Rome:1:2 a\n---\n']]),
  );

  test.each(['check', 'check while writing'])(
    '%s finds every problem and nothing else',
    (label) => {
      const found = problems.map(({ file, line, column, rule, message }) => ({
        ...{ file, line, column, rule, message },
      }));
      expect(matched(label, report)).toEqual(found);
    },
  );

  test('knows when a check has ended, by the last line of its report and no other', () => {
    const ends = new RegExp(matcherOf('check while writing').background?.endsPattern ?? '');
    const lines = report.trimEnd().split('\n');
    expect(lines.filter((line) => ends.test(line))).toEqual(lines.slice(-1));
    expect('No problems in 28 events.').toMatch(ends);
  });
});
