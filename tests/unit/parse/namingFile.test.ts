import { beforeAll, expect, test } from 'vitest';
import type { Content } from '../../../src/parse/content.ts';
import { namingFile } from '../../../src/parse/namingFile.ts';
import { runRules } from '../../../src/rules/rule.ts';
import type { Rule, RuleContext } from '../../../src/rules/rule.ts';
import { ACTOR, check as checkFiles, CONTENT, DENIAL, EVENT } from '../../support/content.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await checkFiles(CONTENT));
});

const hintOf = (make: (part: Content) => unknown): unknown => {
  try {
    namingFile(content, 'a list', make);
  } catch (error) {
    return Reflect.get(error as Error, 'hint');
  }
  return undefined;
};

const throwFor = (test: boolean): void => {
  if (test) throw new Error('broken');
};

test('what is made of the whole content is returned', () => {
  expect(namingFile(content, 'a list', ({ events }) => events.length)).toBe(content.events.length);
});

test('the file is named for which it throws', () => {
  expect(
    hintOf(({ events }) => events.map(({ file }) => throwFor(file === `content/${DENIAL}`))),
  ).toBe(`While making a list from content/${DENIAL}`);
  expect(
    hintOf(({ actors }) => actors.map(({ file }) => throwFor(file === `content/${ACTOR}`))),
  ).toBe(`While making a list from content/${ACTOR}`);
  expect(hintOf(({ story }) => throwFor(story !== undefined))).toBe(
    'While making a list from content/story.yaml',
  );
});

test('no file is named where none throws by itself', () => {
  expect(hintOf(({ events }) => throwFor(events.length > 1))).toBe('While making a list');
});

test.each<[string, (context: RuleContext) => void]>([
  [
    'in an entry, though it looks up others',
    ({ content: { events }, sources }) => {
      for (const { file, data } of events)
        throwFor(file === `content/${EVENT}` && sources.has(data.sources[0] ?? ''));
    },
  ],
  [
    'in the prose of an entry',
    ({ passages }) => {
      for (const { entry } of passages) throwFor(entry.file === `content/${EVENT}`);
    },
  ],
])('a rule that throws %s is named with the file', (_, check) => {
  const rule: Rule = { id: 'file-name-date', check };
  expect(() => runRules(content, [rule])).toThrow(
    expect.objectContaining({
      message: 'broken',
      hint: `While making the report of the rule ${rule.id} from content/${EVENT}`,
    }),
  );
});
