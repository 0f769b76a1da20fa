import { expect, test } from 'vitest';
import { MAX_KNOWN_DAYS } from '../../../../src/domain/knownDays.ts';
import { movedPages } from '../../../../src/views/pages/movedPages.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, event, measure, place, source, story } from '../../../support/archive.ts';

const FORMER = { aliases: ['before', 'long-before'] };

test('every former name of an entry leads to its page, under the path of the site', () => {
  const site = siteOf(
    archive({
      story: { ...story, site: 'https://user.example/repo/' },
      events: [event('a', '2024', ['gazette'], FORMER), event('b', '2024', ['gazette'])],
      sources: [source('gazette', undefined, FORMER)],
      actors: [actor('ada', FORMER)],
      measures: [measure('cranes', FORMER)],
      places: [place('port', FORMER)],
    }),
  );
  expect(movedPages(site)).toEqual(
    ['events/a', 'sources/gazette', 'actors/ada', 'measures/cranes', 'places/port'].flatMap(
      (path) =>
        FORMER.aliases.map((alias) => ({
          path: path.replace(/[^/]+$/, alias),
          to: `/repo/${path}/`,
        })),
    ),
  );
});

test('a day that is kept no longer leads to the kept day before it, or to the list of days', () => {
  const months = Array.from({ length: MAX_KNOWN_DAYS }, (_, i) => i).flatMap((i) => {
    const month = `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return [`${month}-01`, `${month}-20`];
  });
  const site = siteOf(archive({ sources: months.map((day) => source(`s-${day}`, day)) }));
  const moved = new Map(movedPages(site).map(({ path, to }) => [path, to]));
  expect(moved.size).toBe(MAX_KNOWN_DAYS);
  expect(moved.get('known/2020-01-01')).toBe('/known/');
  expect(moved.get('known/2020-02-01')).toBe('/known/2020-01-20/');
  expect(moved.get('known/2020-02-20')).toBeUndefined();
});

test('where nothing was renamed there is nothing that moved', () => {
  expect(movedPages(siteOf(archive({ sources: [source('gazette', '2024-10-24')] })))).toEqual([]);
});
