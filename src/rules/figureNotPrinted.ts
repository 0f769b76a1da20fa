import { normalForm } from '../fingerprint/decimal.ts';
import { openFingerprint } from '../fingerprint/fingerprint.ts';
import type { Rule } from './rule.ts';

export const figureNotPrinted: Rule = {
  id: 'figure-not-printed',
  trigger: 'None of a claim’s sources prints the number of its figure, in digits (3,000 or 3000), in words (three thousand) or with a unit (USD 800 million).',
  mend: 'Correct the number, or name the source that prints it.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      event.data.claims.forEach(({ figure, sources }, i) => {
        if (!figure) return;
        const prints = sources.flatMap((id) => content.fingerprints.get(id) ?? []);
        // A source without a fingerprint may print it.
        if (prints.length < sources.length) return;
        [figure.value].flat().forEach((value, j) => {
          const number = normalForm(value);
          if (prints.some((print) => openFingerprint(print).hasNumber(number))) return;
          const path = ['claims', i, 'figure', 'value', ...(Array.isArray(figure.value) ? [j] : [])];
          report(event, event.at(path), `Unexpected number ${number}, which none of the claim’s sources prints (${sources.map((id) => `“${id}”`).join(', ')})`, 'Correct the number, or name the source that prints it.');
        });
      });
    }
  },
};
