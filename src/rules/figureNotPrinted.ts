import { recordsAt } from '../basics/lists.ts';
import { proofsOfFigure } from '../fingerprint/figureSources.ts';
import { normalForm } from '../numbers/decimal.ts';
import { figuresIn } from '../parse/claims.ts';
import { canLack } from './lacking.ts';
import { compareTip } from './numbersRead.ts';
import type { Rule } from './rule.ts';

export const figureNotPrinted: Rule = {
  id: 'figure-not-printed',
  check: (context, report, note) => {
    const { fingerprints } = context.content;
    for (const { event, claim, figure, path } of figuresIn(context.content)) {
      const { sources } = claim;
      if (!canLack(context, sources)) continue;
      const isPair = Array.isArray(figure.value);
      const proofs = proofsOfFigure(figure, sources, fingerprints);
      const named = sources.map((id) => `“${id}”`).join(', ');
      for (const [i, value] of [figure.value].flat().entries()) {
        const number = normalForm(value);
        const place = event.at([...path, 'value', ...(isPair ? [i] : [])]);
        if (proofs[i] === 'not-proved') {
          const whose = `which none of the claim’s sources prints (${named})`;
          report(event, place, `Unexpected number ${number}, ${whose}`);
        } else if (proofs[i] === 'not-checked') {
          note(
            event,
            place,
            `The number ${number} is not checked: it was not found for certain in the claim’s ` +
              `sources (${named})`,
            compareTip(recordsAt(fingerprints, sources).flat()),
          );
        }
      }
    }
  },
};
