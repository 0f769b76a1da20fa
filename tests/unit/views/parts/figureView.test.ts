import { describe, expect, test } from 'vitest';
import type { VerifiedFigure } from '../../../../src/domain/verification.ts';
import { eventHtml } from '../../../../src/exports/eventHtml.ts';
import { chartPair } from '../../../../src/views/chart/chartPair.ts';
import { eventViews } from '../../../../src/views/pages/eventPage.ts';
import { measureView } from '../../../../src/views/pages/measurePage.ts';
import { figureView } from '../../../../src/views/parts/figureView.ts';
import type { FigureView } from '../../../../src/views/parts/figureView.ts';
import { timelineEntry } from '../../../../src/views/parts/timelineEntry.ts';
import { siteOf } from '../../../../src/views/site.ts';
import {
  archive,
  claim,
  dateOf,
  event,
  figure,
  measure,
  source,
  story,
} from '../../../support/archive.ts';
import { claimTimesStory } from '../../../support/claimTimesStory.ts';

const viewOf = (
  asOf: string,
  fields: Partial<VerifiedFigure> = {},
  language = 'en',
): FigureView | undefined => {
  const one = figure(12, 'exactly', { asOf: dateOf(asOf), ...fields });
  const site = siteOf(
    archive({
      story: { ...story, language },
      sources: [source('s', '2024-03-08')],
      measures: [measure('cranes')],
      events: [event('a', '2024-03-04', ['s'], { claims: [claim('c', ['s'], { figure: one })] })],
    }),
  );
  const placed = site.index.claim.get('a#c');
  return placed && figureView(site, placed);
};

const GUESS = { asOfBasis: 'It says Monday.', asOfAssumes: 'It was the last one' };
const BOUNDED = { asOfBasis: 'It says Monday.', asOfBoundIn: ['s'] };

describe('the time of a figure', () => {
  test('has the word for one that no source prints, and how it is known', () => {
    expect(viewOf('2024-03-02')).toMatchObject({
      asOf: '2 March 2024',
      asOfLabel: 'as of 2 March 2024',
      asOfEvidence: undefined,
    });
    expect(viewOf('2024-03-02', BOUNDED)).toMatchObject({
      asOf: '2 March 2024 (worked out)',
      asOfLabel: 'as of 2 March 2024 (worked out)',
      asOfEvidence: 'Worked out from: Label of s. It says Monday.',
      inFull: '12 cranes, as of 2 March 2024 (worked out)',
    });
    expect(viewOf('2024-03-02', GUESS)).toMatchObject({
      asOfLabel: 'as of 2 March 2024 (assumed)',
      asOfEvidence: 'Assumed: It was the last one. It says Monday.',
    });
    expect(viewOf('2024-03-02', BOUNDED, 'ko')?.asOfLabel).toBe('2024년 3월 2일(추산) 기준');
  });

  test.each([
    ['../2024-12', 'expected by December 2024', '예상 시점: 2024년 12월까지'],
    ['2024-12~/..', 'expected from around December 2024 on', '예상 시점: 2024년 12월 무렵부터'],
    ['2024-12', 'expected for December 2024', '예상 시점: 2024년 12월'],
    [
      '2024-11/2024-12',
      'expected for November 2024 to December 2024',
      '예상 시점: 2024년 11월~12월',
    ],
  ])('reads well where the number is expected: %s', (asOf, english, korean) => {
    expect(viewOf(asOf, { expected: true })?.asOfLabel).toBe(english);
    expect(viewOf(asOf, { expected: true }, 'ko')?.asOfLabel).toBe(korean);
  });

  test('has that word where the expected time is open too', () => {
    const guess = { expected: true, ...GUESS };
    expect(viewOf('../2024-12', guess)?.asOfLabel).toBe('expected by December 2024 (assumed)');
    expect(viewOf('2024-12/..', guess, 'ko')?.asOfLabel).toBe('예상 시점: 2024년 12월(가정)부터');
  });
});

test('every place that says for when a number is has the word', () => {
  const told = claimTimesStory();
  const expected = told.events.map((one) => ({
    ...one,
    claims: one.claims.map((own) => ({
      ...own,
      figure: own.figure && { ...own.figure, expected: true },
    })),
  }));
  const site = siteOf(told);
  const [first] = site.index.events;
  const [cranes] = site.index.measures;
  if (!first || !cranes) throw new Error('The story has an event and a measure.');
  const [claims] = eventViews(site).map((view) => view.claims);
  expect(claims?.map((view) => [view.said.when, view.said.evidence])).toEqual([
    ['3 March 2024 (worked out)', 'Worked out from: Label of early. It says Monday.'],
    ['4 March 2024 (worked out)', undefined],
  ]);
  const { figures } = measureView(site, cranes);
  expect(figures.map((row) => row.asOf)).toEqual([
    '2 March 2024 (assumed)',
    '4 March 2024 (worked out)',
  ]);
  const names = chartPair(site, cranes.id).wide.lanes.flatMap((lane) =>
    lane.marks.map((mark) => mark.name),
  );
  expect(names).toEqual([
    'Name of ada, 11 cranes, as of 2 March 2024 (assumed)',
    'Name of ada, 12 cranes, as of 4 March 2024 (worked out)',
  ]);
  expect(eventHtml(site, first)).toContain('12 cranes, as of 4 March 2024 (worked out)');
  expect(eventHtml(site, first)).toContain('3 March 2024 (worked out)');
  const planned = siteOf({ ...told, events: expected });
  const [plan] = planned.index.events;
  expect(plan && timelineEntry(planned, plan).figures.map(({ label }) => label)).toEqual([
    '11 cranes expected for 2 March 2024 (assumed)',
    '12 cranes expected for 4 March 2024 (worked out)',
  ]);
});
