import { expect, test } from 'vitest';
import { editLink } from '../../../../src/views/parts/editLink.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, story } from '../../../support/archive.ts';

test('an entry can be edited where the story names its repository', () => {
  expect(editLink(siteOf(archive({})), 'content/a.md')).toBeUndefined();
  const repository = 'https://code.example/user/repo';
  const site = siteOf(archive({ story: { ...story, repository } }));
  expect(editLink(site, 'content/a.md')).toEqual({
    label: 'Edit this entry',
    href: `${repository}/edit/main/content/a.md`,
  });
});
