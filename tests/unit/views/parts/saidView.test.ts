import { expect, test } from 'vitest';
import { saidView } from '../../../../src/views/parts/saidView.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, claim, event, source } from '../../../support/archive.ts';

const GUESS = { publishedBasis: 'It says Monday.', publishedAssumes: 'It was the last one.' };

test('the time of a claim is as sure as that of what it goes by', () => {
  const site = siteOf(
    archive({
      actors: [actor('ada'), actor('paper', { kind: 'publication' })],
      sources: [source('guess', '2024-03-01/2024-03-06', GUESS)],
      events: [
        event('2024-03-04-count', '2024-03-04', ['guess'], {
          kind: 'movement',
          claims: [
            claim('there', ['guess'], { occasion: '2024-03-05-briefing' }),
            claim('own', ['guess'], { by: 'paper' }),
            claim('nowhere', ['guess']),
          ],
        }),
        event('2024-03-05-briefing', '2024-03-05', ['guess'], {
          kind: 'briefing',
          dateBasis: 'It says Tuesday.',
          dateBoundIn: ['guess'],
        }),
      ],
    }),
  );
  expect([...site.index.claim.values()].map((placed) => saidView(site, placed).when)).toEqual([
    '5 March 2024 (worked out)',
    expect.stringMatching(/^1 to 6 March 2024 \(assumed\), /),
    'day not printed, reported by 6 March 2024 (assumed)',
  ]);
});
