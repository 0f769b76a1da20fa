import { expect, test } from 'vitest';
import { editLink, reportLink } from '../../../../src/views/parts/editingLinks.ts';
import { siteOf } from '../../../../src/views/site.ts';
import type { Site } from '../../../../src/views/site.ts';
import { archive, story } from '../../../support/archive.ts';

const siteWith = (more: object): Site => siteOf(archive({ story: { ...story, ...more } }));

const PAGE = { title: 'The count', href: '/events/a/' };
const REPOSITORY = 'https://github.com/user/repo';

test('files are edited where the addresses of the repository are known', () => {
  for (const site of [siteWith({}), siteWith({ repository: 'https://code.example/user/repo' })]) {
    expect(editLink(site, 'content/a.md')).toBeUndefined();
  }
  const site = siteWith({ repository: REPOSITORY, branch: 'trunk' });
  expect(editLink(site, 'content/a.md')).toEqual({
    label: 'Edit this entry',
    href: `${REPOSITORY}/edit/trunk/content/a.md`,
  });
});

test('an error is reported in the repository, or else to the contact', () => {
  const reportedBy = (more: object): string => reportLink(siteWith(more), PAGE).href;
  expect(reportLink(siteWith({}), PAGE).label).toBe('Report an error');
  expect(reportedBy({ repository: REPOSITORY })).toBe(
    `${REPOSITORY}/issues/new?title=The%20count` +
      '&body=https%3A%2F%2Feastmere.example%2Fevents%2Fa%2F%0A%0A',
  );
  expect(reportedBy({ contact: 'desk@a.example' })).toBe(
    'mailto:desk@a.example?subject=' +
      'The%20count%20%E2%80%93%20https%3A%2F%2Feastmere.example%2Fevents%2Fa%2F',
  );
  expect(reportedBy({ contact: 'https://a.example/us' })).toBe('https://a.example/us');
});
