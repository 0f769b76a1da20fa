import { expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import { check, CONTENT, edited, EVENT, having } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';

/** The names of all fields in a value, however deep. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...namesIn(part),
  ]);
}

test('a record has no places in its file, so that a moved line changes no page', async () => {
  const { content } = await check(CONTENT);
  const lower = CONTENT[EVENT].replace('title:', '# A remark.\ntitle:');
  const { content: moved } = await check(having({ [EVENT]: lower }));
  expect(toArchive(moved)).toEqual(toArchive(content));

  const names = namesIn(toArchive(content).events.map(({ body }) => body));
  expect(names).toContain('children');
  expect(names).not.toContain('position');
  expect(names).not.toContain('place');
});

test('a claim in a file of its own is one of its event, after those that stand there', async () => {
  const [head = '', body = ''] = CONTENT[EVENT].split('    sources: [gazette, herald]\n---\n');
  const more = ['weighed-again', 'weighed', 'a-count'].map((id) => ({
    id,
    fields: ['by: town', `says: Of ${id}.`, 'sources: [herald]', `aliases: [${id}-before]`],
  }));
  const inEvent = [...more].sort((a, b) => (a.id < b.id ? -1 : 1));
  const listed = inEvent.map(({ id, fields }) => [`  - id: ${id}`, ...fields].join('\n    '));
  const whole = `${head}    sources: [gazette, herald]\n${listed.join('\n')}\n---\n${body}`;
  const files = more.map(({ id, fields }) => [
    `claims/2024-03-04-count/${id}.yaml`,
    `${fields.join('\n')}\n`,
  ]);
  const one = await check(having({ [EVENT]: whole }));
  const several = await check(having(Object.fromEntries(files) as Files));
  expect([one.problems, several.problems]).toEqual([[], []]);
  expect(toArchive(several.content)).toEqual(toArchive(one.content));
  expect(toArchive(several.content).events[0]?.claims.map(({ id }) => id)).toEqual([
    'counted',
    'a-count',
    'weighed',
    'weighed-again',
  ]);
});

test('an event about private persons alone is as one about nobody', async () => {
  const about = (person: string) =>
    edited(EVENT, 'summary: A first count.', `summary: A first count.\nabout: [${person}]`);
  const aboutOf = async (files: Files) =>
    toArchive((await check(files)).content).events.find(({ id }) => EVENT.includes(id))?.about;
  expect(await aboutOf(about('{ name: Edda Moss, role: who saw }'))).toBe(await aboutOf(CONTENT));
  expect(await aboutOf(about('{ actor: ada-lund, role: who counted }'))).toHaveLength(1);
});
