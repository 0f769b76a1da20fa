import { byId } from '../basics/lists.ts';
import { figuresIn } from '../parse/claims.ts';
import type { Rule } from './rule.ts';

export const numberBelowZero: Rule = {
  id: 'number-below-zero',
  check: ({ content }, report) => {
    const measures = byId(content.measures);
    for (const { event, figure, path } of figuresIn(content)) {
      const measure = measures.get(figure.measure);
      const below = [figure.value].flat().find((number) => number < 0);
      if (!measure || measure.data.belowZero || below === undefined) continue;
      const message = `Unexpected number ${below} for the measure “${measure.id}”`;
      report(event, event.at([...path, 'value']), message);
    }
  },
};
