import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { draftCount } from '../../../src/parse/layers.ts';
import { ACTOR, check, CONTENT, DENIAL, edited, EVENT, having } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { DRAFT_CLAIM, draftOf } from './cases/drafts.ts';

/** The notes of a content, without those that sources have no fingerprint. */
const notesOf = async (files: Files): Promise<string[]> =>
  (await check(files)).notes
    .filter((note) => !note.includes(' source-unverified: '))
    .map((note) => note.split(' | ')[0] ?? '');

const draftEvent = (text: string): Files => having({ [DENIAL]: `---\ndraft: true\n${text}` });

describe('what is missing in a draft is a note', () => {
  const HEAD = 'title: The town denies it\nkind: statement\nsummary: Not twelve.\n';

  test('fields that are left out or empty, each once', async () => {
    const files = draftEvent(
      'title: ""\ndate:\nsources: []\nplace: ""\nclaims:\n' +
        '  - { id: "", by: town, sources: [""] }\n---\n',
    );
    const file = 'content/events/2024-03-05-denial.md';
    expect(await notesOf(files)).toEqual([
      `${file}:3:8 missing-field: Missing fields “title”, “date”, “kind”, “place”, “summary” and ` +
        '“sources”',
      `${file}:8:11 missing-field: Missing fields “id”, “says” and “sources” of the first of ` +
        '“claims” (town)',
    ]);
    expect((await check(files)).problems).toEqual([]);
  });

  test.each([
    ['a basis', 'date: 2024-03-05\nsources: [herald]\n---\n', 'date-without-basis'],
    [
      'a citation',
      'date: 2024-03-05\ndatePrintedIn: [herald]\nsources: [herald]\n---\n\nNo.\n',
      'uncited-paragraph',
    ],
    [
      'an entry that it names',
      'date: 2024-03-05\ndatePrintedIn: [herald]\nsources: [herald]\nthreads: [ships]\n---\n',
      'unknown-reference',
    ],
    [
      'a source in its list',
      'date: 2024-03-05\ndatePrintedIn: [herald, gazette]\nsources: [herald]\n---\n',
      'source-not-listed',
    ],
    [
      'the kind of event in the story',
      'date: 2024-03-05\ndatePrintedIn: [herald]\nsources: [herald]\n---\n',
      'unknown-kind',
    ],
  ])('%s', async (_name, rest, rule) => {
    const head = rule === 'unknown-kind' ? HEAD.replace('statement', 'launching') : HEAD;
    const files = draftEvent(head + rest);
    expect((await check(files)).problems).toEqual([]);
    expect((await notesOf(files)).map((note) => note.split(' ')[1])).toEqual([`${rule}:`]);
  });

  test('and of a claim, in the file of its event or in one of its own', async () => {
    const own = 'claims/2024-03-04-count/recounted.yaml';
    const claim = '    sources: [herald]\n  - { id: again, draft: true, by: town }\n---';
    const files = {
      ...edited(DENIAL, '    sources: [herald]\n---', claim),
      [own]: 'draft: true\nby: ""\nsays: Eleven.\nsources: [herald]\n',
    };
    expect((await check(files)).problems).toEqual([]);
    expect(await notesOf(files)).toEqual([
      `content/${own}:2:5 missing-field: Missing field “by”`,
      'content/events/2024-03-05-denial.md:14:5 missing-field: Missing fields “says” and ' +
        '“sources” of the claim “again” (town)',
    ]);
  });
});

describe('what may stand nowhere is a problem in a draft too, whatever is missing in it', () => {
  const PRINT = 'There are twelve cranes in the harbour and not one of them sleeps by day';
  const print = fingerprintOf(`${PRINT}. It was “twelve of them”.`, 'herald');
  const printed = { 'sources/herald.fingerprint.json': JSON.stringify(print) };

  test.each([
    ['an article’s words', { ...draftEvent(`---\n\n${PRINT}.\n`), ...printed }, 'copied-prose'],
    [
      'the name of a private person',
      {
        ...draftEvent('summary: Edda Moss was there.\n---\n'),
        [EVENT]: CONTENT[EVENT].replace(
          'restsOn:',
          'about: [{ name: Edda Moss, role: who watched }]\nrestsOn:',
        ),
      },
      'private-name',
    ],
    [
      'words that had to go',
      {
        ...draftEvent('summary: Not by Bo Hansen.\n---\n'),
        'actors/x.yaml':
          'name: Bo Hansen\nkind: person\nsuppressed: { date: 2024-12-02, reason: erasure }\n',
      },
      'suppressed-words',
    ],
  ])('%s', async (_name, files, rule) => {
    const { problems } = await check(files);
    expect(problems.map((line) => line.split(' ')[1])).toEqual([`${rule}:`]);
    expect(problems[0]).toContain(DENIAL);
  });
});

describe('a use', () => {
  const almanac = '---\nlabel: The almanac\nlanguage: en\n---\n';

  test('in a draft alone is one, even where the draft is not complete', async () => {
    const files = { ...draftEvent('sources: [almanac]\n---\n'), 'sources/almanac.md': almanac };
    expect((await check(files)).problems).toEqual([]);
  });

  test('is not needed by a draft: that it has none is a note', async () => {
    const files = having({ 'actors/wire.yaml': 'draft: true\nname: The wire\nkind: agency\n' });
    expect((await check(files)).problems).toEqual([]);
    expect(await notesOf(files)).toEqual([
      'content/actors/wire.yaml:1:1 unused-entry: Unexpected actor “wire” who makes no claim and ' +
        'whom no event is about',
    ]);
  });

  test('by nothing at all is still a problem of what is published', async () => {
    const files = { ...draftEvent('sources: [herald]\n---\n'), 'sources/almanac.md': almanac };
    expect((await check(files)).problems).toHaveLength(1);
  });
});

describe('of what is published', () => {
  test('nothing is proved by the source of a draft', async () => {
    const summary = 'summary: A count of 5,000 cranes.';
    const print = JSON.stringify(fingerprintOf('There are 5,000 cranes.', 'herald'));
    const files = (source: string): Files => ({
      ...edited(ACTOR, 'name: Ada Lund', 'name: Ada Lund'),
      'measures/cranes.yaml': CONTENT['measures/cranes.yaml'].replace(
        'summary: Cranes of any size.',
        summary,
      ),
      [EVENT]: draftOf(EVENT),
      [DENIAL]: CONTENT[DENIAL].replaceAll('herald', 'gazette').replace(/ +relations.*\n/, ''),
      'sources/herald.md': source,
      'sources/herald.fingerprint.json': print,
      'sources/gazette.fingerprint.json': JSON.stringify(
        fingerprintOf('There are not twelve.', 'gazette'),
      ),
    });
    const rulesOf = async (source: string): Promise<unknown[]> =>
      (await check(files(source))).problems.map((line) => line.split(' ')[1]);
    expect(await rulesOf(draftOf('sources/herald.md'))).toContain('number-not-printed:');
    expect(await rulesOf(CONTENT['sources/herald.md'])).not.toContain('number-not-printed:');
  });

  test('no list has a draft, and those with drafts have it', async () => {
    const { content } = await check({ ...DRAFT_CLAIM, [DENIAL]: draftOf(DENIAL) });
    const idsIn = (events: typeof content.events): string[] =>
      events.flatMap(({ id, data }) => [id, ...data.claims.map((claim) => claim.id)]);
    expect(idsIn(content.events)).toEqual(['2024-03-04-count']);
    expect(idsIn(content.drafts?.finished.events ?? [])).toEqual([
      '2024-03-04-count',
      'counted',
      '2024-03-05-denial',
      'denied',
    ]);
    expect(draftCount(content)).toBe(2);
  });
});
