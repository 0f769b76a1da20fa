import { normalForm } from '../numbers/decimal.ts';
import { sourcesPrinting } from '../fingerprint/figureSources.ts';
import { figuresIn } from '../parse/claims.ts';
import { canLack } from './lacking.ts';
import { allNumbersRead, COMPARE } from './numbersRead.ts';
import type { Rule } from './rule.ts';

export const figureNotPrinted: Rule = {
  id: 'figure-not-printed',
  check: (context, report, note) => {
    const { fingerprints } = context.content;
    for (const { event, claim, figure, path } of figuresIn(context.content)) {
      const { sources } = claim;
      if (!canLack(context, sources)) continue;
      const isPair = Array.isArray(figure.value);
      const printers = sourcesPrinting(figure.value, sources, fingerprints);
      const named = sources.map((id) => `“${id}”`).join(', ');
      for (const [i, value] of [figure.value].flat().entries()) {
        if (printers[i]?.length) continue;
        const number = normalForm(value);
        const place = event.at([...path, 'value', ...(isPair ? [i] : [])]);
        if (allNumbersRead(context, sources)) {
          const whose = `which none of the claim’s sources prints (${named})`;
          report(event, place, `Unexpected number ${number}, ${whose}`);
        } else {
          note(
            event,
            place,
            `The number ${number} is not checked: it was not found in the claim’s sources ` +
              `(${named}), not all of which are in English`,
            COMPARE,
          );
        }
      }
    }
  },
};
