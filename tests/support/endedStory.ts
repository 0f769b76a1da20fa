import { actor, archive, claim, event, figure, measure, source } from './archive.ts';

const notice = { date: '2024-12-02', why: 'A slip', now: 'Nothing is known.' };

/**
 * A small story in which entries turned out wrong, all on 2 December 2024: one event was withdrawn,
 * one merged into another, one source retracted and one replaced.
 */
export const ENDED = archive({
  sources: [
    source('early', '2024-10-24'),
    source('wrong', '2024-10-24', { retracted: { ...notice, date: '2024-12-02' } }),
    source('first', '2024-10-25', {
      replaced: { by: 'second', date: '2024-12-02', why: 'It was mended.' },
    }),
    source('second', '2024-10-26'),
  ],
  actors: [actor('ada'), actor('bo')],
  measures: [measure('cranes')],
  events: [
    event('2024-10-20-count', '2024-10-20', ['early', 'wrong'], {
      claims: [
        claim('counted', ['early'], { figure: figure(12) }),
        claim('weighed', ['wrong'], { by: 'bo' }),
        claim('own', ['early', 'wrong']),
      ],
    }),
    event('2024-10-21-again', '2024-10-21', ['early'], {
      aliases: ['2024-10-21-before'],
      claims: [
        claim('counted', ['early']),
        claim('other', ['early'], { aliases: ['another'] }),
        claim('gone', ['early']),
      ],
      merged: {
        into: '2024-10-20-count',
        date: '2024-12-02',
        why: 'Both tell of one count.',
        claims: [{ claim: 'other', to: '2024-10-20-count#weighed' }],
      },
    }),
    event('2024-10-22-withdrawn', '2024-10-22', ['early'], {
      claims: [
        claim('denied', ['early'], {
          by: 'bo',
          figure: figure(9),
          relations: [{ kind: 'denies', claim: '2024-10-20-count#counted' }],
        }),
      ],
      withdrawn: notice,
    }),
    event('2024-10-23-later', '2024-10-23', ['first'], {
      kind: 'movement',
      claims: [
        claim('confirmed', ['first'], {
          occasion: '2024-10-21-again',
          relations: [{ kind: 'confirms', claim: '2024-10-21-again#other' }],
        }),
      ],
    }),
  ],
});
