import { describe, expect, test } from 'vitest';
import { placeForm } from '../../../src/parse/placeForm.ts';
import { rewriteOldForms } from '../../../src/parse/rewriting.ts';
import { check, having } from '../../support/content.ts';
import type { Files } from '../../support/content.ts';

const FILE = 'content/events/2024-03-04-count.md';

/** What becomes of the fields of events, one after the other, beside some files of places. */
async function moved(events: readonly string[], files: Files = {}) {
  const { content } = await check(having(files));
  const form = placeForm(content);
  const texts = events.map((fields) => {
    const bytes = new TextEncoder().encode(`---\n${fields}\n---\n`);
    return rewriteOldForms(FILE, bytes, [form.migration])?.text.slice(4, -5);
  });
  return { texts, made: form.made(), shared: form.shared() };
}

const places = (...names: string[]): string[] => names.map((name) => `place: ${name}`);

describe('the place of an event becomes an id', () => {
  test('of the place of which it is the id, a former one or a name', async () => {
    const { texts, made } = await moved(places('rome', 'ROMA', '"Rōme"', 'old-rome'), {
      'places/rome.yaml': 'name: Rome\nnames: [{ name: Roma, kind: other }]\naliases: [old-rome]\n',
    });
    expect(texts).toEqual(texts.map(() => 'places: [rome]'));
    expect(made).toEqual([]);
  });

  test('of a new place, which several texts may name', async () => {
    const { texts, made } = await moved(places('Łódź', 'The strait', 'LODZ', "Xi'an (old town)"));
    expect(texts).toEqual(
      ['lodz', 'the-strait', 'lodz', 'xi-an-old-town'].map((id) => `places: [${id}]`),
    );
    expect(made).toEqual([
      { id: 'lodz', name: 'Łódź' },
      { id: 'the-strait', name: 'The strait' },
      { id: 'xi-an-old-town', name: "Xi'an (old town)" },
    ]);
  });

  test('that is a number, where no id can be made of its text, which stays the name', async () => {
    const events = places('서울', 'Київ 2', '"?!"', '서울', 'حلب');
    const { texts, made } = await moved(events, {
      'places/place-2.yaml': 'name: Second\naliases: [place-3]\n',
    });
    expect(texts).toEqual(
      ['place-1', 'place-4', 'place-5', 'place-1', 'place-6'].map((id) => `places: [${id}]`),
    );
    expect(made).toEqual([
      { id: 'place-1', name: '서울' },
      { id: 'place-4', name: 'Київ 2' },
      { id: 'place-5', name: '?!' },
      { id: 'place-6', name: 'حلب' },
    ]);
    expect(await moved(places('서울'), { 'places/seoul.yaml': 'name: 서울\n' })).toMatchObject({
      texts: ['places: [seoul]'],
      made: [],
    });
  });

  test('that no other place has or had, that Windows stores, and of some length', async () => {
    const { texts } = await moved(places('Saint Denis', 'Old?mere', 'CON', 'x'.repeat(200)), {
      'places/saint-denis.yaml': 'name: The town of Saint-Denis\n',
      'places/mere.yaml': 'name: Mere\naliases: [old-mere]\n',
    });
    expect(texts).toEqual(
      ['saint-denis-2', 'old-mere-2', 'con-place', 'x'.repeat(90)].map((id) => `places: [${id}]`),
    );
  });

  test('whatever its quoting and its comment, with all else as it stands', async () => {
    const { texts } = await moved([
      'title: x\nplace:  "Rome"   # as printed\nkind: aid',
      'place: >-\n  Rome,\n  by the river\nkind: aid',
    ]);
    expect(texts).toEqual([
      'title: x\nplaces:  [rome]   # as printed\nkind: aid',
      'places: [rome-by-the-river]\nkind: aid',
    ]);
  });
});

describe('the place of an event stays as it is', () => {
  test('where it has places already, or is no text that a place can have', async () => {
    const events = ['place: Rome\nplaces: [kyiv]', 'place: 12', 'place:', 'place: "**Rome**"'];
    expect(await moved(events)).toEqual({ texts: events, made: [], shared: [] });
  });

  test('where several places are called so, whose ids are told', async () => {
    const events = places('GEORGIA', 'Tiflis');
    expect(
      await moved(events, {
        'places/georgia.yaml': 'name: Georgia\n',
        'places/georgia-us.yaml':
          'name: State of Georgia\nnames: [{ name: Georgia, kind: other }]\n',
      }),
    ).toMatchObject({
      texts: ['place: GEORGIA', 'places: [tiflis]'],
      made: [{ id: 'tiflis' }],
      shared: [['GEORGIA', ['georgia-us', 'georgia']]],
    });
  });

  test('where words had to go: those of the event, or the name of the place', async () => {
    const gone = 'suppressed: { date: 2024-12-02, reason: court }\n';
    const events = [`${gone}place: Rome`, 'place: Mere'];
    expect(await moved(events, { 'places/gone.yaml': `${gone}name: Mere\n` })).toEqual({
      texts: events,
      made: [],
      shared: [],
    });
  });
});
