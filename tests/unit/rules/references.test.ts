import { describe, expect, test } from 'vitest';
import {
  ACTOR,
  check,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  MEASURE,
} from '../../support/content.ts';
import type { Files, Path } from '../../support/content.ts';
import { changed, problemsOf } from './cases/support.ts';

describe('an alias', () => {
  const says = (line: string): string[] => [`content/${line}`];

  test('may be a name that is free in its kind', async () => {
    const files = having({
      [ACTOR]: `${CONTENT[ACTOR]}aliases: [gazette, cranes]\n`,
      [MEASURE]: `${CONTENT[MEASURE]}aliases: [ada-lund]\n`,
    });
    expect(await problemsOf(files)).toEqual([]);
  });

  test.each<[Path, string]>([
    ['actors/town.yaml', 'ada-lund'],
    [MEASURE, 'ships'],
    ['sources/herald.md', 'gazette'],
  ])('may not be the id of another file: in %s', async (path, id) => {
    const files = having({
      'measures/ships.yaml': CONTENT[MEASURE],
      [EVENT]: CONTENT[EVENT].replace('measure: cranes', 'measure: ships'),
      [DENIAL]: CONTENT[DENIAL].replace(
        '    sources:',
        '    figure: { measure: cranes, value: 1, hedge: about, asOf: 2024-03 }\n    sources:',
      ),
      [path]: path.endsWith('.md')
        ? CONTENT[path].replace('language:', `aliases: [${id}]\nlanguage:`)
        : `${CONTENT[path]}aliases: [${id}]\n`,
    });
    expect(await problemsOf(files)).toEqual([
      expect.stringContaining(
        ` address-collision: Unexpected alias “${id}”, which is the address of “${id}” | ` +
          'Take it out of one of the two.',
      ),
    ]);
  });

  test('may not stand twice in one file', async () => {
    const files = having({ [ACTOR]: `${CONTENT[ACTOR]}aliases: [ada, ada]\n` });
    expect(await problemsOf(files)).toEqual(
      says(
        'actors/ada-lund.yaml:7:16 address-collision: Unexpected alias “ada”, which is the ' +
          'address of this file itself | Take it out.',
      ),
    );
  });
});

describe('circles', () => {
  const claim = (id: string, to: string): string =>
    `  - { id: ${id}, by: town, says: Not ${id}., sources: [herald], ` +
    `relations: [{ kind: repeats, claim: 2024-03-05-denial#${to} }] }\n`;
  const withClaims = (...claims: string[]): Files =>
    edited(DENIAL, '    sources: [herald]\n---', `    sources: [herald]\n${claims.join('')}---`);

  test('of three are reported at each of the three, and not at what leads into them', async () => {
    const problems = await problemsOf(
      withClaims(claim('d', 'a'), claim('a', 'b'), claim('b', 'c'), claim('c', 'a')),
    );
    expect(problems.map((line) => line.split(' | ')[0])).toEqual(
      ['a b', 'b c', 'c a'].map((pair, i) => {
        const [from = '', to = ''] = pair.split(' ');
        return (
          `content/events/2024-03-05-denial.md:${15 + i}:93 circular-relation: Unexpected ` +
          'circle: ' +
          `“2024-03-05-denial#${from}” leads through “2024-03-05-denial#${to}” back to itself`
        );
      }),
    );
  });

  test('are found on every way round, and nowhere else', async () => {
    const to = (id: string): string => `{ kind: repeats, claim: 2024-03-05-denial#${id} }`;
    const related = (id: string, ...ids: string[]): string =>
      `  - { id: ${id}, by: town, says: Not ${id}., sources: [herald],\n` +
      `      relations: [${ids.map(to).join(', ')}] }\n`;
    const problems = await problemsOf(
      withClaims(
        related('a', 'denied', 'b', 'c'),
        related('b', 'd'),
        related('c', 'd'),
        related('d', 'a', 'e'),
        related('e', 'denied', 'f'),
        related('f', 'e', 'denied'),
      ),
    );
    expect(
      problems.map((line) => [...line.matchAll(/denial#([a-z]+)”/g)].map(([, id]) => id).join('')),
    ).toEqual(['ab', 'ac', 'bd', 'cd', 'da', 'ef', 'fe']);
  });

  test('are none where two lead to one, or a relation leads nowhere', async () => {
    expect(await problemsOf(withClaims(claim('a', 'denied'), claim('b', 'denied')))).toEqual([]);
    const nowhere = await problemsOf(withClaims(claim('a', 'b')));
    expect(nowhere).toEqual([expect.stringContaining(' unknown-reference: ')]);
  });

  test('are none where an actor is a member of two groups, one in the other', async () => {
    const files = having({
      'actors/town.yaml': 'name: The town\nkind: group\nmembers: [crew, union]\n',
      'actors/union.yaml': 'name: Union\nkind: group\nmembers: [crew, ada-lund]\n',
      'actors/crew.yaml': 'name: Crew\nkind: group\nmembers: [ada-lund]\n',
    });
    expect(await problemsOf(files)).toEqual([]);
  });

  test('are found among actors, but not where the chain ends', async () => {
    const chain = having({ [ACTOR]: CONTENT[ACTOR].replace('partOf: town', 'partOf: ada-lund') });
    expect(await problemsOf(chain)).toEqual([
      'content/actors/ada-lund.yaml:3:9 circular-relation: Unexpected “ada-lund” in “partOf”, ' +
        'expected another than itself | Name another, or take it out.',
    ]);
  });
});

describe('two actors of one name', () => {
  const notesOn = async (yaml: string): Promise<string[]> => {
    const files = having({ 'actors/town.yaml': `${CONTENT['actors/town.yaml']}${yaml}` });
    const { problems, notes } = await check(files);
    expect(problems).toEqual([]);
    return notes.filter((line) => line.includes(' same-name: '));
  };

  test('are a note at the second, whatever its letters and spaces', async () => {
    expect(
      await notesOn(
        'names:\n  - { name: Harbour, kind: other }\n  - { name: ADA  Lund, kind: other }\n',
      ),
    ).toEqual([
      'content/actors/town.yaml:5:13 same-name: The name “ADA  Lund” is also one of actor ' +
        '“ada-lund” | If the two are one, keep one file and put the id of the other under its ' +
        'aliases. If they are not, leave both as they are.',
    ]);
  });

  test('are none where one actor has a name twice', async () => {
    expect(await notesOn('names: [{ name: The town of Eastmere, kind: former }]\n')).toEqual([]);
  });
});

test('two places of one name are a note, a place and an actor are none', async () => {
  const files = having({
    'places/eastmere.yaml': 'name: Eastmere\nnames: [{ name: Ada Lund, kind: other }]\n',
    'places/harbour.yaml': 'name: eastmere\n',
  });
  const { notes } = await check(files);
  expect(notes.filter((line) => line.includes(' same-name: '))).toEqual([
    'content/places/harbour.yaml:1:7 same-name: The name “eastmere” is also one of place ' +
      '“eastmere” | If the two are one, keep one file and put the id of the other under its ' +
      'aliases. If they are not, leave both as they are.',
  ]);
});

describe('the text of a place', () => {
  const notesOn = async (place: string, files: Files): Promise<string[]> => {
    const whole = { ...edited(EVENT, 'place: Eastmere', `place: ${place}`), ...files };
    const { problems, notes } = await check(whole);
    expect(problems).toEqual([]);
    return notes.filter((line) => line.includes(' unclear-place: '));
  };
  const at = 'content/events/2024-03-04-count.md:6:8 unclear-place: ';

  test('that several places are called by is a note with their ids', async () => {
    const files = {
      'places/quay.yaml': 'name: The quay\n',
      'places/old-quay.yaml': 'name: The old quay\nnames: [{ name: Thé  Quay, kind: former }]\n',
    };
    expect(await notesOn('the QUAY', files)).toEqual([
      `${at}The name “the QUAY” is shared by the places “old-quay” and “quay”, so it stays a ` +
        'text | Where such a place is meant, write places: [old-quay] or places: [quay].',
    ]);
  });

  test('that is nearly a name of a place is a note with its id', async () => {
    const files = {
      'places/weir.yaml': 'name: Weir\nnames: [{ name: Münsterwehr, kind: other }]\n',
    };
    expect(await notesOn('Munsterweir', files)).toEqual([
      `${at}The text “Munsterweir” is no name of a place, though it is nearly one of “weir” ` +
        '| Where such a place is meant, write places: [weir].',
    ]);
  });

  test('is none where it is a name of one place', async () => {
    expect(await notesOn('the  QUÁY', { 'places/quay.yaml': 'name: The quay\n' })).toEqual([]);
  });

  test('is none where it is like no name, which leaves a place without events', async () => {
    const files = { ...CONTENT, 'places/quay.yaml': 'name: The quay\n' };
    const { problems, notes } = await check(files);
    expect(problems).toEqual([expect.stringContaining(' unused-entry: ')]);
    expect(notes.filter((line) => line.includes(' unclear-place: '))).toEqual([]);
  });
});

describe('what is used', () => {
  const unused = async (files: Files): Promise<string[]> =>
    (await problemsOf(files)).filter((line) => line.includes(' unused-entry: '));
  const members = (id: string): Files =>
    edited('actors/town.yaml', 'kind: government\n', `kind: group\nmembers: [${id}]\n`);
  const port = { 'actors/port.yaml': 'name: The port\nkind: office\n' };

  test.each<[string, Files]>([
    ['who speaks', edited(DENIAL, 'by: town', 'by: port')],
    ['for whom somebody speaks', edited(EVENT, 'onBehalfOf: town', 'onBehalfOf: port')],
    ['to whom another actor belongs', edited(ACTOR, 'partOf: town', 'partOf: port')],
    ['who speaks as a member of a group', members('port')],
    [
      'to whom a claim was once given',
      edited(
        EVENT,
        '    sources: [gazette, herald]\n---\n',
        '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: ' +
          'attribution, claim: counted, field: by, was: port, now: ada-lund, why: y }\n---\n',
      ),
    ],
    ['whose id is misspelt', edited(DENIAL, 'by: town', 'by: prot')],
  ])('is an actor %s', async (_who, files) => {
    expect(await unused({ ...files, ...port })).toEqual([]);
  });

  test('is a place that an event names, by its id or by any of its names', async () => {
    const names = (name: string) => `name: Port\nnames: [{ name: ${name}, kind: other }]\n`;
    const files = (name: string) => having({ 'places/mere.yaml': names(name) });
    expect(await unused(files('EASTMÉRE'))).toEqual([]);
    expect(await unused(files('Thornhill'))).toEqual([
      'content/places/mere.yaml:1:1 unused-entry: Unexpected place “mere” at which no event ' +
        'happened | Name it under “places” in an event, or delete the file.',
    ]);
  });

  test('is a place that an event has by its id, or that another place lies in', async () => {
    const files = (place: string) => ({
      ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
      'places/quay.yaml': `name: The quay\nin: ${place}\n`,
      'places/mere.yaml': 'name: Mere\n',
      'places/weir.yaml': 'name: The weir\n',
    });
    expect(await unused(files('mere'))).toEqual([
      'content/places/weir.yaml:1:1 unused-entry: Unexpected place “weir” at which no event ' +
        'happened | Name it under “places” in an event, or delete the file.',
    ]);
  });

  test('is no actor whose id a correction of another field names', async () => {
    const files = edited(
      EVENT,
      '    sources: [gazette, herald]\n---\n',
      '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, ' +
        'field: place, was: port, now: Eastmere, why: y }\n---\n',
    );
    expect(await unused({ ...files, ...port })).toHaveLength(1);
  });

  test('is a source that an event cites, though it does not list it', async () => {
    const files = {
      ...edited(EVENT, 'counted. [@gazette]', 'counted. [@gazette; @almanac]'),
      'sources/almanac.md': CONTENT['sources/herald.md'],
    };
    expect(await unused(files)).toEqual([]);
  });

  test('is no measure of the story alone', async () => {
    expect(
      await unused(
        edited(
          EVENT,
          '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }\n',
          '',
        ),
      ),
    ).toEqual([
      'content/measures/cranes.yaml:1:1 unused-entry: Unexpected measure “cranes” without a ' +
        'figure | Give a claim a figure for it, or delete the file.',
    ]);
  });
});

describe('a source that is not there', () => {
  test('is one problem where a claim and its quotation name it', async () => {
    const files = changed(
      [EVENT, 'source: herald }', 'source: almanac }'],
      [EVENT, '    sources: [gazette, herald]', '    sources: [gazette, herald, almanac]'],
    );
    expect((await problemsOf(files)).map((line) => line.split(' | ')[0])).toEqual([
      'content/events/2024-03-04-count.md:17:41 unknown-reference: Unexpected source “almanac”, ' +
        'which does not exist, here and in 1 more place',
    ]);
  });

  test('has no nearest where it is like no other, in a body as in a field', async () => {
    const tip = 'Write “gazette” or “herald”; or begin its file: npm run new -- source almanac.';
    const files = edited(EVENT, 'counted. [@gazette]', 'counted. [@gazette; @almanac]');
    expect(await problemsOf(files)).toEqual([
      'content/events/2024-03-04-count.md:21:33 unknown-citation: Unexpected citation of ' +
        `“almanac”, a source that does not exist | ${tip}`,
    ]);
  });
});

describe('a claim that a relation or a correction names', () => {
  test('is not looked for in an event that is not there, or cannot be read', async () => {
    const missing = edited(DENIAL, '2024-03-04-count#counted', 'before-all#counted');
    expect(await problemsOf(missing)).toEqual([
      'content/events/2024-03-05-denial.md:12:40 unknown-reference: Unexpected event ' +
        '“before-all”, which does not exist | Correct the id; or begin its file: npm run new -- ' +
        'event <date> before-all.',
    ]);
    expect(await problemsOf(having({ [EVENT]: 'text' }))).toEqual([
      expect.stringContaining(' front-matter: '),
    ]);
  });

  test('is one of the event itself', async () => {
    const correction = (claim: string): Files =>
      edited(
        EVENT,
        '    sources: [gazette, herald]\n---\n',
        '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: fact, ' +
          `claim: ${claim}, field: other, was: x, now: y, why: z }\n---\n`,
      );
    expect(await problemsOf(correction('counted'))).toEqual([]);
    expect(await problemsOf(correction('denied'))).toEqual([
      'content/events/2024-03-04-count.md:20:44 unknown-reference: Unexpected claim “denied”, ' +
        'which this event does not have | Name a claim of this event: counted.',
    ]);
  });
});
