import { normalForm } from '../fingerprint/decimal.ts';
import { sourcesPrinting } from '../fingerprint/figureSources.ts';
import { allNumbersRead, COMPARE, OTHER_LANGUAGES } from './numbersRead.ts';
import type { Rule } from './rule.ts';

export const figureNotPrinted: Rule = {
  id: 'figure-not-printed',
  trigger: `None of a claim’s sources prints the number of its figure, in digits (3,000, 3000 or 3.000), in words (three thousand) or with a unit (USD 800 million, 3천). The two ends of a range may stand in different sources. ${OTHER_LANGUAGES} The pages count such a figure as not verified.`,
  mend: 'Correct the number, or name the source that prints it.',
  check: (context, report, note) => {
    const { content } = context;
    for (const event of content.events) {
      event.data.claims.forEach(({ figure, sources }, i) => {
        if (!figure) return;
        // A source without a fingerprint may print it.
        if (sources.some((id) => !content.fingerprints.has(id))) return;
        const printers = sourcesPrinting(figure.value, sources, content.fingerprints);
        [figure.value].flat().forEach((value, j) => {
          if (printers[j]?.length) return;
          const number = normalForm(value);
          const path = [
            'claims',
            i,
            'figure',
            'value',
            ...(Array.isArray(figure.value) ? [j] : []),
          ];
          const named = sources.map((id) => `“${id}”`).join(', ');
          if (allNumbersRead(context, sources))
            report(
              event,
              event.at(path),
              `Unexpected number ${number}, which none of the claim’s sources prints (${named})`,
              'Correct the number, or name the source that prints it.',
            );
          else
            note(
              event,
              event.at(path),
              `The number ${number} is not verified: it was not found in the claim’s sources (${named}), not all of which are in English`,
              COMPARE,
            );
        });
      });
    }
  },
};
