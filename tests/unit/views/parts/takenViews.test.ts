import { expect, test } from 'vitest';
import { takenFrom } from '../../../../src/views/parts/takenViews.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, claim, event, figure, measure, quote, source } from '../../../support/archive.ts';

const GAZETTE = source('gazette', '2024-10-24', {
  label: 'Gazette',
  quotations: [{ field: 'body', text: 'a long day', cited: ['gazette'], printedIn: ['gazette'] }],
});
const HERALD = source('herald', '2024-10-25', { label: 'Herald' });
const SITE = siteOf(
  archive({
    sources: [GAZETTE, HERALD],
    measures: [measure('cranes')],
    events: [
      event('count', '2024-10-23', ['gazette', 'herald'], {
        claims: [
          claim('counted', ['gazette', 'herald'], {
            quotes: [
              { ...quote('twelve of them', 'gazette'), proof: 'proved' },
              quote('a dozen of them', 'herald'),
              {
                ...quote('cranes by the water', 'gazette'),
                translated: true,
                original: 'Kräne am Wasser',
                originalLanguage: 'de',
              },
              { ...quote('words nobody has', 'gazette'), translated: true },
            ],
            figure: figure([12, 14], 'between', {
              proof: 'proved',
              printedIn: [],
              numbersIn: [['gazette'], ['herald']],
            }),
          }),
          claim('elsewhere', ['gazette', 'herald'], {
            figure: figure(3000, 'about', {
              proof: 'proved',
              printedIn: ['herald'],
              numbersIn: [['herald']],
            }),
          }),
        ],
        quotations: [
          {
            field: 'summary',
            text: 'no more',
            cited: ['gazette', 'herald'],
            printedIn: ['herald'],
          },
          { field: 'summary', text: 'no less', cited: ['gazette'], printedIn: [] },
          {
            field: 'body',
            text: 'twelve of them',
            cited: ['gazette'],
            printedIn: ['gazette'],
          },
        ],
      }),
    ],
  }),
);

/** of a range of which each prints one end */
const BOTH = 'found in Gazette and Herald';

test('all that rests on a source is there, with what to look for and where it stands', () => {
  expect(
    takenFrom(SITE, GAZETTE).items.map(({ label, href, remark, asked }) => [
      label,
      href,
      remark,
      asked.kind === 'number' ? asked.forms.join(' ') : [asked.text, asked.isLost],
    ]),
  ).toEqual([
    ['a long day', '/sources/gazette/', undefined, ['a long day', false]],
    ['twelve of them', '/events/count/#counted', undefined, ['twelve of them', false]],
    ['Kräne am Wasser', '/events/count/#counted', 'not checked', ['Kräne am Wasser', false]],
    ['words nobody has', '/events/count/#counted', 'not checked', ['words nobody has', true]],
    ['between 12 and 14 cranes', '/events/count/#counted', BOTH, '12'],
    ['about 3,000 cranes', '/events/count/#elsewhere', 'found in Herald', '3000'],
    ['no less', '/events/count/', 'not checked', ['no less', false]],
  ]);
});

test('of the other source, its own', () => {
  expect(takenFrom(SITE, HERALD).items.map(({ label, remark }) => [label, remark])).toEqual([
    ['a dozen of them', 'not checked'],
    ['between 12 and 14 cranes', BOTH],
    ['about 3,000 cranes', undefined],
    ['no more', undefined],
  ]);
});
