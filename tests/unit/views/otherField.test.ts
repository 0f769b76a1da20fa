import { beforeAll, describe, expect, test } from 'vitest';
import { toArchive } from '../../../src/domain/archive.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { archiveJson, archiveSchemaJson } from '../../../src/exports/archiveJson.ts';
import { calendarFile } from '../../../src/exports/calendar.ts';
import { eventsCsv, sourcesCsv } from '../../../src/exports/entryTables.ts';
import { feedItems } from '../../../src/exports/feedItems.ts';
import { eventViews } from '../../../src/views/pages/eventPage.ts';
import { facetTable, labelLanguage } from '../../../src/views/parts/facetTable.ts';
import { eventIndexing } from '../../../src/views/parts/searchIndexing.ts';
import { printedFields, printedInShort } from '../../../src/views/parts/sourceFields.ts';
import { quotationViews } from '../../../src/views/parts/quotationViews.ts';
import { sourceLine } from '../../../src/views/parts/sourceLine.ts';
import { timelineEntry } from '../../../src/views/parts/timelineEntry.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import { BRIDGE_STORY, POST } from '../../support/bridgeStory.ts';
import { check } from '../../support/content.ts';

async function siteWith(story: string): Promise<Site> {
  const checked = await check({ ...BRIDGE_STORY, 'story.yaml': story });
  expect(checked.problems).toEqual([]);
  return siteOf(toArchive(checked.content));
}

const STORY = BRIDGE_STORY['story.yaml'];
const CLOSED = '2023-05-02-closed';
let site: Site;
beforeAll(async () => {
  site = await siteWith(STORY);
});

const recordIn = <T>(records: ReadonlyMap<string, T>, id: string): T => {
  const found = records.get(id);
  if (!found) throw new Error(id);
  return found;
};
const post = () => recordIn(site.index.source, 'post');

describe('kinds of event that a story has', () => {
  test('are called by its names, and the common ones by words', () => {
    expect(
      site.index.events.map((event) => timelineEntry(site, event)).map(({ kind }) => kind),
    ).toEqual(['Closure of a bridge', 'Accident on the bridge', 'Vote', 'Session of the council']);
    expect(eventViews(site).map(({ kind }) => kind)[0]).toBe('Closure of a bridge');
    expect(eventIndexing(site, CLOSED)).toMatchObject({ 'data-kind': 'Closure of a bridge' });
  });

  test('are values of the filter', () => {
    const kinds = facetTable(site).values.filter(({ facet }) => facet === 'kind');
    expect(kinds.map(({ value, label }) => `${value}: ${label}`)).toEqual([
      'accident: Accident on the bridge',
      'bridge-closure: Closure of a bridge',
      'council-session: Session of the council',
      'vote: Vote',
    ]);
  });

  test('are in the feeds, the calendar and the data', () => {
    expect(feedItems(site).map(({ kind }) => kind)).toContain('Closure of a bridge');
    expect(calendarFile(site)).toContain('CATEGORIES:Closure of a bridge');
    expect(eventsCsv(site)).toContain(',bridge-closure,');
    const { story, events } = JSON.parse(archiveJson(site)) as {
      story: { kinds: unknown[] };
      events: { kind: string }[];
    };
    expect(events[0]?.kind).toBe('bridge-closure');
    expect(story.kinds.slice(0, 2)).toEqual([
      {
        id: 'bridge-closure',
        names: { en: 'Closure of a bridge', ko: '다리 폐쇄' },
        occasion: false,
      },
      { id: 'council-session', names: { en: 'Session of the council' }, occasion: true },
    ]);
  });

  test('are listed in the schema, among the common ones', () => {
    const schema = JSON.parse(archiveSchemaJson(site)) as Record<string, unknown>;
    const lists = [...JSON.stringify(schema).matchAll(/"enum":\["briefing"[^\]]*\]/g)];
    expect(lists).toHaveLength(1);
    expect(lists[0]?.[0]).toMatch(
      /"vote",.*"bridge-closure","council-session","toll","unknown"\]$/,
    );
  });

  test('say at which events somebody speaks', () => {
    const said = recordIn(site.index.claim, '2023-05-08-session#cracks').said;
    expect(said).toMatchObject({ how: 'occasion', event: { id: '2023-05-08-session' } });
  });

  test('have their names on a past day, too', () => {
    const then = siteOf(knownOn(site.index.archive, '2023-05-03'));
    expect(then.index.events.map((event) => timelineEntry(then, event).kind)).toEqual([
      'Closure of a bridge',
    ]);
  });

  test('are in the language of the story where the words around them are not', async () => {
    const french = await siteWith(STORY.replace('en-GB', 'fr').replaceAll('en:', 'fr:'));
    const ofKind = (kind: string) => labelLanguage(french, 'kind', kind);
    expect([ofKind('bridge-closure'), ofKind('vote')]).toEqual([undefined, 'en']);
    expect(labelLanguage(french, 'contested', 'yes')).toBe('en');
    expect(eventViews(french).map(({ kindLanguage }) => kindLanguage)).toEqual([
      undefined,
      undefined,
      'en',
      undefined,
    ]);
  });
});

describe('a source of which little is known', () => {
  test('says that its language is not known', () => {
    const fields = printedFields(site, post());
    expect(fields.find(({ label }) => label === 'Language')).toMatchObject({
      value: undefined,
      absent: 'not known',
    });
    expect(printedInShort(site, post())).toMatch(/ Language not known\.$/);
    expect(printedInShort(site, recordIn(site.index.source, 'minutes'))).not.toMatch(/Language/);
  });

  test('has no language guessed for its words, which run as their first letter says', () => {
    const [headline] = printedFields(site, post());
    expect(headline).toMatchObject({ value: POST.trim(), language: '' });
    expect(printedInShort(site, post())).toContain(`\u2068${POST.trim()}\u2069`);
    const claim = recordIn(site.index.claim, `${CLOSED}#untold`);
    expect(quotationViews(site, claim)[0]?.quotations[0]).toMatchObject({
      language: '',
      direction: 'auto',
    });
  });

  test('shows plain http without a link', () => {
    const fields = printedFields(site, post());
    const addresses = fields.filter(({ value }) => value?.startsWith('http'));
    expect(addresses.map(({ value, href }) => [value, href])).toEqual([
      ['http://posts.example/1', undefined],
      ['http://kept.example/posts/1', undefined],
    ]);
    const lines = ['post', 'minutes'].map((id) =>
      sourceLine(site, recordIn(site.index.source, id)),
    );
    expect(lines.map(({ url, urlHref }) => [url, urlHref])).toEqual([
      ['http://posts.example/1', undefined],
      ['https://northgate.example/minutes', 'https://northgate.example/minutes'],
    ]);
  });

  test('says what it is and when it was read, where its entry does', () => {
    const said = (id: string) =>
      printedFields(site, recordIn(site.index.source, id))
        .filter(({ label }) => ['Kind', 'Read on'].includes(label))
        .map(({ label, value, dateTime }) => [label, value, dateTime]);
    expect(said('post')).toEqual([
      ['Read on', '1 June 2023', '2023-06-01'],
      ['Kind', 'Post', undefined],
    ]);
    expect(said('minutes')).toEqual([['Kind', 'Document', undefined]]);
  });

  test('has all of that in the data', () => {
    const { sources } = JSON.parse(archiveJson(site)) as { sources: Record<string, unknown>[] };
    expect(sources.find(({ id }) => id === 'post')).toMatchObject({
      language: 'und',
      kind: 'post',
      accessed: '2023-06-01',
      url: 'http://posts.example/1',
      archive: 'http://kept.example/posts/1',
    });
    const [head = '', ...rows] = sourcesCsv(site).split('\r\n');
    const row = rows.find((line) => line.startsWith('post,'))?.split(',') ?? [];
    const cell = (column: string) => row[head.split(',').indexOf(column)];
    expect(['language', 'kind', 'accessed', 'url'].map(cell)).toEqual([
      '',
      'post',
      '2023-06-01',
      'http://posts.example/1',
    ]);
  });
});

test('many sources without a fingerprint share one note', async () => {
  const more = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [
      `sources/more-${i}.md`,
      `---\nlabel: Another report ${i}\n---\n`,
    ]),
  );
  const listed = `sources: [minutes, ${Object.keys(more)
    .map((path) => path.slice(8, -3))
    .join(', ')}]`;
  const vote = 'events/2023-05-06-vote.md';
  const { problems, notes } = await check({
    ...BRIDGE_STORY,
    ...more,
    [vote]: BRIDGE_STORY[vote].replace('sources: [minutes]', listed),
  });
  expect(problems).toEqual([]);
  expect(notes.filter((note) => note.includes('source-unverified'))).toEqual([
    'content/sources/minutes.md:1:1 source-unverified: Source “minutes” and 10 others have no ' +
      'fingerprint, so their quotations and figures are not checked | With the article’s text ' +
      'at hand, run npm run fingerprint -- minutes <text file>.',
  ]);
});
