import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../../../src/cli/reports/sarifReport.ts';
import { RULE_IDS } from '../../../../src/problems/catalogue/index.ts';
import type { Problem } from '../../../../src/problems/problem.ts';

interface Region {
  startLine: number;
  startColumn: number;
  endLine?: number;
  endColumn?: number;
}
interface Artifact {
  uri: string;
  uriBaseId: string;
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: Artifact; region: Region } }[];
  fixes?: {
    description: { text: string };
    artifactChanges: {
      artifactLocation: Artifact;
      replacements: { deletedRegion: Region; insertedContent: { text: string } }[];
    }[];
  }[];
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
}
interface Sarif {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: Rule[] } };
    columnKind: string;
    results: Result[];
  }[];
}

const problem = (given: Partial<Problem> = {}): Problem => ({
  file: 'content/events/a b%é.md',
  line: 2,
  column: 3,
  rule: 'wrong-type',
  message: 'Unexpected text',
  tip: 'Write a list.',
  ...given,
});

const MEND = { line: 4, column: 6, what: 'it was mended' };
const FOUND = [
  problem({ fix: [{ ...MEND, was: 'one', text: '[one]' }] }),
  problem({ fix: [{ ...MEND, was: 'a\nbc', text: '' }] }),
  problem({ file: '../content/story.yaml' }),
];
const sarif = JSON.parse(sarifReport(FOUND, [problem({ rule: 'same-name' })])) as Sarif;
const [run] = sarif.runs;
const rules = run?.tool.driver.rules ?? [];
const results = run?.results ?? [];

// The rules of the schema of SARIF 2.1.0 that what is written here could break.
describe('SARIF 2.1.0', () => {
  test('has its version, one run, and the tool', () => {
    expect(Object.keys(sarif)).toEqual(['$schema', 'version', 'runs']);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.$schema).toMatch(/^https:\/\/.*sarif-2\.1\.0\.json$/);
    expect(sarif.runs).toHaveLength(1);
    expect(Object.keys(run ?? {})).toEqual(['tool', 'columnKind', 'results']);
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.name).not.toBe('');
  });

  test('has every rule once, with help as text and as Markdown', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    for (const { shortDescription, fullDescription, help } of rules) {
      for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown])
        expect(text).not.toBe('');
      expect(help.markdown.match(/^````$/gm)).toHaveLength(4);
    }
  });

  test('has a result for each problem and note, whose rule is the one it points at', () => {
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'note']);
    for (const { ruleId, ruleIndex, message } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).toBe('Unexpected text. Write a list.');
    }
  });

  test('has places whose path is a relative URI and whose numbers begin at 1', () => {
    const places = results.map(({ locations }) => locations[0]?.physicalLocation);
    expect(places.map((place) => place?.artifactLocation.uri)).toEqual([
      'content/events/a%20b%25%C3%A9.md',
      'content/events/a%20b%25%C3%A9.md',
      '../content/story.yaml',
      'content/events/a%20b%25%C3%A9.md',
    ]);
    expect(places[0]?.region).toEqual({ startLine: 2, startColumn: 3 });
  });

  test('has fixes: what they take out, on one line or over several, and what they put in', () => {
    const [first, second, third] = results;
    expect(first?.fixes).toEqual([
      {
        description: { text: 'it was mended' },
        artifactChanges: [
          {
            artifactLocation: {
              uri: 'content/events/a%20b%25%C3%A9.md',
              uriBaseId: '%SRCROOT%',
            },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 6, endLine: 4, endColumn: 9 },
                insertedContent: { text: '[one]' },
              },
            ],
          },
        ],
      },
    ]);
    expect(second?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion).toEqual({
      ...{ startLine: 4, startColumn: 6, endLine: 5, endColumn: 3 },
    });
    expect(third).not.toHaveProperty('fixes');
  });
});
