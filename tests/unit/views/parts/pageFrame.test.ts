import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/domain/archive.ts';
import { dataLinks, pageFrame } from '../../../../src/views/parts/pageFrame.ts';
import { siteOf } from '../../../../src/views/site.ts';
import type { Site } from '../../../../src/views/site.ts';
import { actor, archive, measure, place, source, story, thread } from '../../../support/archive.ts';

const sources = [source('gazette', '2024-03-06')];
const SITE = siteOf(archive({ measures: [measure('cranes')], sources }));
const currentOn = (site: Site, href: string): (string | undefined)[][] =>
  pageFrame(site, { href }).navigation.map(({ label, current }) => [label, current]);

describe('the frame of a page', () => {
  test('has the title of the page before that of the story', () => {
    expect(
      pageFrame(SITE, { title: 'Ada', description: 'A person.', href: '/actors/ada/' }),
    ).toMatchObject({
      title: 'Ada · The cranes of Eastmere',
      sharedTitle: 'Ada',
      description: 'A person.',
      address: 'https://eastmere.example/actors/ada/',
      type: 'website',
    });
    expect(pageFrame(SITE, { href: '/' })).toMatchObject({
      title: 'The cranes of Eastmere',
      sharedTitle: 'The cranes of Eastmere',
      description: 'Who counted what.',
    });
  });

  test('calls only the page of an event an article', () => {
    expect(pageFrame(SITE, { href: '/events/2024-count/' }).type).toBe('article');
  });

  test('marks the page that it is, or that it is below', () => {
    expect(currentOn(SITE, '/actors/ada/')).toEqual([
      ['Timeline', undefined],
      ['Known when', undefined],
      ['Numbers', undefined],
      ['Speakers', 'true'],
      ['Sources', undefined],
      ['About', undefined],
      ['Search', undefined],
    ]);
    expect(currentOn(SITE, '/')[0]).toEqual(['Timeline', 'page']);
    expect(currentOn(SITE, '/search/').at(-1)).toEqual(['Search', 'page']);
  });

  test('marks none on the page of an event, and the right ones under a sub-path', () => {
    const site = siteOf(
      archive({ story: { ...story, site: 'https://user.example/repo/' }, sources }),
    );
    const marked = (href: string): (string | undefined)[][] =>
      currentOn(site, href).filter(([, current]) => current !== undefined);
    expect(marked('/repo/events/a/')).toEqual([]);
    expect(marked('/repo/sources/')).toEqual([['Sources', 'page']]);
    expect(marked('/repo/sources/gazette/')).toEqual([['Sources', 'true']]);
    expect(pageFrame(site, { href: '/repo/events/a/' })).toMatchObject({
      type: 'article',
      address: 'https://user.example/repo/events/a/',
    });
  });

  test.each([
    ['Threads', { threads: [thread('loan')] }],
    ['Numbers', { measures: [measure('cranes')] }],
    ['Speakers', { actors: [actor('ada')] }],
    ['Places', { places: [place('port')] }],
    ['Sources', { sources }],
  ])('leads to %s only where there are any', (label, some) => {
    const labels = (others: Partial<Archive>): (string | undefined)[] =>
      currentOn(siteOf(archive({ actors: [], ...others })), '/').map(([name]) => name);
    expect(labels({})).toEqual(['Timeline', 'Known when', 'About', 'Search']);
    expect(labels(some)).toEqual(['Timeline', 'Known when', label, 'About', 'Search']);
  });

  test('names the language of the entries where the words are in another', () => {
    const said = (language: string): (string | undefined)[] => {
      const site = siteOf(archive({ story: { ...story, language } }));
      const frame = pageFrame(site, { href: '/' });
      return [frame.language, site.lang, frame.script, frame.otherWords];
    };
    const [fa, uk] = ['Persian', 'Ukrainian'].map(
      (name) => `The words of this site’s own pages are in English; the story is in ${name}.`,
    );
    expect([said('en-US'), said('ko-KP'), said('fa'), said('uk')]).toEqual([
      ['en-US', undefined, 'Latn', undefined],
      ['ko-KP', undefined, 'Kore', undefined],
      ['fa', 'en', 'Arab', `\u2068${fa}\u2069`],
      ['uk', 'en', 'Cyrl', uk],
    ]);
  });

  test('says who publishes the site and how to reach them, where the story does', () => {
    const publisherOf = (more: object) =>
      pageFrame(siteOf(archive({ story: { ...story, ...more } })), { href: '/' }).publisher;
    expect(publisherOf({}).name).toBeUndefined();
    expect(publisherOf({ publisher: 'The Archive' }).name).toBe('Published by The Archive');
    expect(publisherOf({ contact: 'https://a.example/us' }).contact.href).toBe(
      'https://a.example/us',
    );
    expect(publisherOf({ contact: 'desk+news@a.example' }).contact).toEqual({
      label: 'Contact',
      href: 'mailto:desk%2Bnews@a.example',
    });
  });

  test('leads at its foot to the corrections, to most of the data and to the contact', () => {
    expect(pageFrame(SITE, { href: '/' }).foot.map(({ href }) => href)).toEqual([
      '/corrections/',
      '/feed.xml',
      '/feed.json',
      '/calendar.ics',
      '/data/v1/archive.json',
      '/data/v1/claims.csv',
      '/contribute/',
      expect.stringMatching(/^mailto:/),
    ]);
    const hosted = { ...story, repository: 'https://github.com/user/repo' };
    const { foot } = pageFrame(siteOf(archive({ story: hosted })), {
      title: 'About',
      href: '/about/',
    });
    expect(foot.slice(-2).map(({ label, href }) => `${label} ${href}`)).toEqual([
      'Add an event /contribute/',
      'Report an error https://github.com/user/repo/issues/new?title=About' +
        '&body=https%3A%2F%2Feastmere.example%2Fabout%2F%0A%0A',
    ]);
    expect(dataLinks(SITE)).toHaveLength(8);
  });
});
