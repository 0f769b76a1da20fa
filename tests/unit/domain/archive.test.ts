import { expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import { check, CONTENT, EVENT, having } from '../../support/content.ts';

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
