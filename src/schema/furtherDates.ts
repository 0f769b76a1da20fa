import { z } from 'zod';
import { date, dateOrTime } from './dateFields.ts';
import { declareFields, field } from './field.ts';
import { listOf } from './list.ts';

/** How often an event happens again. */
export const RECURRENCES = ['day', 'week', 'month', 'year'] as const;

export type Recurrence = (typeof RECURRENCES)[number];

/**
 * When an event happened besides its first date, under which it stands. What it rests on is what
 * the first date rests on.
 */
export const furtherDateFields = declareFields('event', {
  alsoOn: field(listOf(dateOrTime).default([]), {
    description: 'Further dates of the same event (EDTF), each later than the one before.',
    example: '[2024-10-30, 2024-11-06]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'dates',
    public: 'table',
  }),
  recurs: field(z.enum(RECURRENCES).optional(), {
    description:
      `That it happened again every ${RECURRENCES.join(', ')}, from its date on. In a month that ` +
      'has no such day it was on the last one.',
    example: 'week',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  recursUntil: field(date.optional(), {
    description: 'Until when it recurs (EDTF). Left out: no source says until when.',
    example: '2024-12-18',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'date',
    public: 'table',
  }),
});
