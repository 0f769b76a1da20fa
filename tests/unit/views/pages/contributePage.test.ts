import { expect, test } from 'vitest';
import { LONGEST_ADDRESS } from '../../../../src/addresses/hosting.ts';
import { contributeView } from '../../../../src/views/pages/contributePage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, story } from '../../../support/archive.ts';

const viewOf = (more: object) => contributeView(siteOf(archive({ story: { ...story, ...more } })));

test('each kind of file begins with its template, which fits into the address', () => {
  const { templates, guide } = viewOf({ repository: 'https://github.com/user/repo' });
  expect(templates).toHaveLength(7);
  for (const { href } of templates) {
    expect(href.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
    const query = new URL(href).searchParams;
    expect(query.get('filename')).toMatch(/^content\/\w+\/.*new-\w+\.(md|yaml)$/);
    expect(query.get('value')).toContain('draft: true');
  }
  expect(guide?.href).toBe('https://github.com/user/repo/blob/main/CONTRIBUTING.md');
});

test('without a repository there is nowhere to begin a file, but kinds to choose from', () => {
  const { templates, guide, kinds } = viewOf({});
  expect(templates).toEqual([]);
  expect(guide).toBeUndefined();
  expect(kinds).toContainEqual({ id: 'briefing', name: 'Briefing' });
});
