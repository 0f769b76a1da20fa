import type { Figure } from '../../schema/figure.ts';
import type { Words } from '../../words/index.ts';
import { figureLabel, numberLabel } from '../parts/figureLabel.ts';
import { CHART_FONT, wrap } from './chartText.ts';

/** Lengths of the lines that the notes of a label are broken into, best first. */
const NOTE_WIDTHS = [220, 140];

// Each dearer than any place that a label may have.
const COST = { noNotes: 20, noHedge: 40 } as const;

/** One way to say a number, and what is lost by it. */
export interface LabelText {
  lines: readonly string[];
  cost: number;
}

/** A number without its hedge, as short as it can be said. */
function bareLabel({ value, hedge, outOf }: Figure, words: Words): string {
  const isPlain = outOf === undefined && hedge !== 'multiples-of';
  if (!isPlain) return figureLabel({ value, hedge, outOf }, undefined, words);
  return Array.isArray(value)
    ? words.chart.pair(numberLabel(value[0], words), numberLabel(value[1], words))
    : numberLabel(value, words);
}

/** What a label may say, from the fullest to the shortest. */
export function labelTexts(figure: Figure, words: Words): LabelText[] {
  const { value, hedge, outOf, scope, expected } = figure;
  const hedged = figureLabel({ value, hedge, outOf }, undefined, words);
  const bare = bareLabel(figure, words);
  const notes = (partly: string | undefined): string =>
    words.chart.parts(
      [partly, expected ? words.figure.expected : undefined].filter((note) => note !== undefined),
    );
  const brief = notes(scope === undefined ? undefined : words.chart.part);
  if (brief === '')
    return [
      { lines: [hedged], cost: 0 },
      { lines: [bare], cost: COST.noHedge },
    ];
  return [
    ...NOTE_WIDTHS.map((width, i) => ({
      lines: [hedged, ...wrap(notes(scope), width, CHART_FONT.text)],
      cost: i,
    })),
    { lines: [words.chart.tagged(hedged, brief)], cost: COST.noNotes },
    { lines: [words.chart.tagged(bare, brief)], cost: COST.noHedge },
  ];
}
