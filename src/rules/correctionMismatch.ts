import type { Rule } from './rule.ts';

export const correctionMismatch: Rule = {
  id: 'correction-mismatch',
  trigger: 'A correction says that a field now reads something that the field does not contain.',
  mend: 'Make “now” the words that stand in the field today (or in the next correction’s “was”), so that earlier days can be shown as they were.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { corrections, claims, title, summary, place, date } = event.data;
      corrections.forEach(({ field, claim, now, date: day }, i) => {
        const corrected = claims.find(({ id }) => id === claim);
        const today: Record<string, string | undefined> = {
          title, summary, place, date: date.edtf, says: corrected?.says, by: corrected?.by,
          figure: corrected?.figure && JSON.stringify(corrected.figure.value), quote: corrected?.quotes.map(({ text }) => text).join('\n'),
        };
        if (!(field in today)) return;
        const where = event.at(['corrections', i]);
        if (['says', 'by', 'figure', 'quote'].includes(field) && !corrected) {
          report(event, where, `Missing claim in a correction of “${field}”`, 'Name the claim that was corrected.');
          return;
        }
        const later = corrections.some((other) => other.field === field && other.claim === claim && other.date > day && other.was.includes(now));
        if (!later && !today[field]?.includes(now)) report(event, event.at(['corrections', i, 'now']), `Unexpected “${now.slice(0, 60)}”, which “${field}” does not say`, 'Make “now” the words that stand there today.');
      });
    }
  },
};
