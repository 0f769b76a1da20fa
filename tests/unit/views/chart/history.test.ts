import { describe, expect, test } from 'vitest';
import { chart, meet, WIDTHS } from './chartStory.ts';
import type { Given } from './chartStory.ts';

describe('a chart of more numbers than it can hold', () => {
  test('shows all numbers in one lane besides, in a bounded number of strokes', () => {
    const given = Array.from({ length: 3000 }, (_, i): Given => ({
      value: i % 7 === 0 ? [100, 900] : 300 + (i % 50),
      asOf: new Date(Date.UTC(2020, 0, 1 + (i % 1500))).toISOString().slice(0, 10),
    }));
    for (const width of WIDTHS) {
      const view = chart([{ value: 5000, asOf: '2019-12-31' }, ...given], width);
      const history = view.omission?.history;
      expect(history?.name.lines.join(' ')).toBe('All 3,001 numbers');
      const strokes = [...(history?.ranges ?? '').matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(
        ([, x, y, end]) => [Number(x), Number(y), Number(end)] as const,
      );
      expect(strokes.length).toBeGreaterThan(50);
      expect(strokes.length).toBeLessThan(140);
      expect(
        strokes.every(
          ([x, y, end]) =>
            x > 0 && x < view.width && y > 0 && end > y && end < (history?.height ?? 0),
        ),
      ).toBe(true);
      expect(view.scale, 'one scale for all').toContain('its dotted line 5,000 crossings');
      const texts = [...(history ? [...history.times, history.name] : [])];
      expect(texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => meet(a.box, b.box)))).toEqual(
        [],
      );
    }
  });
});
