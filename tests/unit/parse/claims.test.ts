import { expect, test } from 'vitest';
import { claimsIn, figuresIn, quotesIn } from '../../../src/parse/claims.ts';
import { check, CONTENT, DENIAL, EVENT, having } from '../../support/content.ts';

const { content } = await check(
  having({
    [EVENT]: CONTENT[EVENT].replace(
      '      - { text: twelve of them, source: herald }\n',
      '      - { text: twelve of them, source: herald }\n      - { text: twelve, source: ' +
        'gazette }\n',
    ),
    [DENIAL]: `${CONTENT[DENIAL].split('---\n\n')[0] ?? ''}  - id: again
    by: town
    says: Nor ten.
    figure: { measure: cranes, value: 10, hedge: exactly, asOf: 2024-03-04 }
    quotes:
      - { text: not ten, source: herald }
    sources: [herald]
---
`,
  }),
);

/** What stands in the file at the end of each path. */
const shown = (placed: {
  event: (typeof content.events)[number];
  path: readonly PropertyKey[];
}) => {
  const { line, column } = placed.event.at(placed.path);
  return `${placed.event.id} ${placed.path.join('.')} ${line}:${column}`;
};

test('claims come in the order of events, each with its path', () => {
  const claims = [...claimsIn(content)];
  expect(claims.map(({ claim }) => claim.id)).toEqual(['counted', 'denied', 'again']);
  expect(claims.map(shown)).toEqual([
    '2024-03-04-count claims.0 11:5',
    '2024-03-05-denial claims.0 9:5',
    '2024-03-05-denial claims.1 14:5',
  ]);
});

test('figures come with the claims that have one', () => {
  const figures = [...figuresIn(content)];
  expect(figures.map(({ claim, figure }) => [claim.id, figure.value])).toEqual([
    ['counted', 12],
    ['again', 10],
  ]);
  expect(figures.map(shown)).toEqual([
    '2024-03-04-count claims.0.figure 15:13',
    '2024-03-05-denial claims.1.figure 17:13',
  ]);
});

test('quotations come one by one, each with the claim it belongs to', () => {
  const quotes = [...quotesIn(content)];
  expect(quotes.map(({ claim, quote }) => [claim.id, quote.text])).toEqual([
    ['counted', 'twelve of them'],
    ['counted', 'twelve'],
    ['again', 'not ten'],
  ]);
  expect(quotes.map(shown)).toEqual([
    '2024-03-04-count claims.0.quotes.0 17:9',
    '2024-03-04-count claims.0.quotes.1 18:9',
    '2024-03-05-denial claims.1.quotes.0 19:9',
  ]);
});
