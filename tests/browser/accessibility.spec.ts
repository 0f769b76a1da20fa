import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, onEachKind, test } from './support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A page of each kind that has to do with them, in the small story. */
const ENDED = [
  'events/2024-02-27-withdrawnword-briefing/',
  'events/2024-03-01-mergedword-briefing/',
  'sources/retractedword-report/',
  'sources/replacedword-report/',
  'events/2024-02-26-removedword-event/',
  'sources/removedword-report/',
  'actors/removedword-speaker/',
  'measures/removedword-measure/',
  'measures/troops/',
  'places/bravoword-region/',
  'actors/first-speaker/',
  'corrections/',
  'known/2024-03-02/',
  '',
  // Threads, which the shipped story need not have, with one that had to go among them.
  'threads/',
  'threads/line-of-numbers/',
  'threads/removedword-line/',
  'events/2024-03-03-charlieword-clash/',
];
const PHONE = { width: 360, height: 780 };

/** Everything that axe finds on a page. */
async function expectNothing(page: Page, path: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect
    .soft(
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${path}: ${id}: ${help}: ${node.html.slice(0, 200)}`),
      ),
    )
    .toEqual([]);
  expect(
    passes.map(({ id }) => id),
    'that the rules were run',
  ).toContain('color-contrast');
}

test.describe('axe finds nothing on any kind of page', () => {
  for (const [name, options, site = 'real'] of [
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['on a phone', { colorScheme: 'light', viewport: PHONE }],
    ['on a phone in dark', { colorScheme: 'dark', viewport: PHONE }],
    ['from right to left', { colorScheme: 'light' }, 'arabic'],
    ['of an invented story', { colorScheme: 'dark' }, 'example'],
  ] as const) {
    test.describe(() => {
      test.use(options);
      test(name, async ({ page, real, arabic, example }) => {
        await onEachKind(page, { real, arabic, example }[site], (path) =>
          expectNothing(page, path),
        );
      });
    });
  }
});

test.describe('axe finds nothing where entries turned out wrong or were removed', () => {
  for (const [name, options] of [
    ['in light', { colorScheme: 'light' }],
    ['on a phone in dark', { colorScheme: 'dark', viewport: PHONE }],
  ] as const) {
    test.describe(() => {
      test.use(options);
      test(name, async ({ page, fixture }) => {
        for (const path of ENDED) {
          await page.goto(fixture.url + path);
          await expectNothing(page, path);
        }
      });
    });
  }
});

test.describe('by keyboard', () => {
  test('the first stop is a link that skips to the content, and it does', async ({
    page,
    real,
  }) => {
    await onEachKind(page, real, async () => {
      const skip = page.locator('.skip');
      await expect(skip).not.toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('main, footer') !== null),
        'that the next stop is in the content',
      ).toBe(true);
    });
  });

  test('every link is reached, in the order of reading, and shows that it has the focus', async ({
    page,
    real,
  }) => {
    const MOST = 80;
    await onEachKind(page, real, async (path) => {
      const stops = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll<HTMLElement>(
            'a[href]:not([tabindex="-1"]), button, input, select, textarea, summary, ' +
              '[tabindex]:not([tabindex="-1"])',
          ),
        ].filter((element) => element.checkVisibility());
        // The line around an element, or around a part of it, which is how the focus shows in a
        // drawing.
        const lines = (element: Element): string[] =>
          [element, ...element.querySelectorAll('*')].map((part) => {
            const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } =
              getComputedStyle(part);
            const visible = (colour: string, width: string): boolean =>
              parseFloat(width) >= 2 &&
              colour !== 'none' &&
              !(colour.startsWith('rgba') && colour.endsWith(', 0)'));
            return [
              outlineStyle !== 'none' && visible(outlineColor, outlineWidth) ? 'outline' : '',
              visible(stroke, strokeWidth) ? `${stroke} ${strokeWidth}` : '',
            ].join('|');
          });
        const before = new Map(all.map((element) => [element, lines(element)]));
        const showsFocus = (element: HTMLElement): boolean =>
          lines(element).some((line, i) => line !== '|' && line !== before.get(element)?.[i]);
        Object.assign(globalThis, { showsFocus });
        all.forEach((element, i) => element.setAttribute('data-stop', String(i)));
        return all.length;
      });
      const wrong: string[] = [];
      for (let stop = 0; stop < Math.min(stops, MOST); stop += 1) {
        await page.keyboard.press('Tab');
        wrong.push(
          ...(await page.evaluate((expected) => {
            const active = document.activeElement;
            if (!active) return ['nothing has the focus'];
            const showsFocus = Reflect.get(window, 'showsFocus') as (element: Element) => boolean;
            const { top, bottom, left, right } = active.getBoundingClientRect();
            const name = active.outerHTML.slice(0, 120);
            return [
              ...(active.getAttribute('data-stop') === String(expected)
                ? []
                : [`stop ${expected} is ${name}`]),
              ...(showsFocus(active) ? [] : [`no visible focus on ${name}`]),
              ...(bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
                ? []
                : [`out of sight: ${name}`]),
            ];
          }, stop)),
        );
      }
      expect.soft(wrong, path).toEqual([]);
    });
  });

  test('the timeline’s entries are among the stops', async ({ page, real }) => {
    await page.goto(real.url);
    const first = page.locator('.entry__title a').first();
    for (
      let i = 0;
      i < 60 && !(await first.evaluate((element) => element === document.activeElement));
      i += 1
    )
      await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/events\//);
  });
});

test('nothing moves for those who ask for less motion', async ({ page, real }) => {
  await onEachKind(page, real, async (path) => {
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(() => 'an animation'),
      ...[...document.querySelectorAll('*')]
        .filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((duration) => duration !== '0s'),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
      ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth'
        ? ['smooth scrolling']
        : []),
    ]);
    expect.soft(moving, path).toEqual([]);
  });
});
