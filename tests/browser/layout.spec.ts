import type { Page } from '@playwright/test';
import { expect, onEachKind, test } from './support/test.ts';

/** What sticks out of the window to the right, if anything makes the page scroll sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hidden = (element: Element): boolean =>
      element.closest('.visually-hidden, .skip, thead') !== null ||
      // A drawing cuts off at its edge what goes on beyond it.
      element.parentElement?.closest('svg') != null ||
      !element.checkVisibility();
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => !hidden(element) && element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return scrollWidth > clientWidth || wide.length > 0
      ? [
          `${scrollWidth} px in a window of ${clientWidth} px`,
          ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
        ]
      : [];
  });

/** Text that is cut off: it overflows an element that hides what overflows it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.closest('.visually-hidden, .skip, thead, svg') === null &&
          element.checkVisibility(),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the mark of a long date stands on the first line of that date', async ({
    page,
    example,
  }) => {
    await page.goto(`${example.url}events/2019-11-04-crack-found/`);
    // Longer than any date of the story, and broken over several lines.
    const apart = await page.evaluate(() => {
      const time = document.querySelector('.dateline time');
      if (time) time.textContent = 'around spring 2024 to around autumn 2024 '.repeat(3);
      const line = time?.getClientRects()[0];
      const mark = document.querySelector('.dateline .mark')?.getBoundingClientRect();
      return line && mark && (mark.top > line.bottom || mark.bottom < line.top);
    });
    expect(apart).toBe(false);
  });

  test('no kind of page scrolls sideways', async ({ page, real }) => {
    await onEachKind(page, real, async (path) => {
      expect.soft(await sticksOut(page), path).toEqual([]);
      expect.soft(await cutOff(page), path).toEqual([]);
    });
  });

  test('nor does one that is read from right to left', async ({ page, arabic }) => {
    await onEachKind(page, arabic, async (path) => {
      expect.soft(await sticksOut(page), path).toEqual([]);
    });
  });

  test('nor does one with words that are hard to break', async ({ page, fixture }) => {
    await onEachKind(page, fixture, async (path) => {
      expect.soft(await sticksOut(page), path).toEqual([]);
    });
  });
});

test.describe('with text twice as large', () => {
  test.use({ viewport: { width: 640, height: 800 } });

  test('no kind of page scrolls sideways or cuts text off', async ({ page, real }) => {
    await onEachKind(page, real, async (path) => {
      const before = await page
        .locator('h1')
        .evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const after = await page
        .locator('h1')
        .evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
      expect(after, 'that text grows with the reader’s size').toBeGreaterThan(before * 1.9);
      expect.soft(await sticksOut(page), path).toEqual([]);
      expect.soft(await cutOff(page), path).toEqual([]);
    });
  });
});

for (const [name, viewport] of [
  ['phone', { width: 360, height: 780 }],
  ['wide', { width: 1280, height: 900 }],
] as const) {
  test.describe(`on a ${name} screen`, () => {
    test.use({ viewport });

    test('no kind of page shifts while it loads', async ({ page, real }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) =>
          shifts.push(
            ...list
              .getEntries()
              .map((entry) => (entry as PerformanceEntry & { value: number }).value),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
      });
      await onEachKind(page, real, async (path) => {
        await page.evaluate(async () => {
          await document.fonts.ready;
          // Two frames: what the first one moved, the second has reported.
          for (let frame = 0; frame < 2; frame += 1)
            await new Promise((next) => requestAnimationFrame(next));
        });
        expect
          .soft(await page.evaluate(() => Reflect.get(window, 'shifts') as number[]), path)
          .toEqual([]);
      });
    });
  });
}

test('a link to a claim lands on its row', async ({ page, real }) => {
  const event = real.pages.find(({ kind }) => kind === 'events/…');
  await page.goto(real.url + (event?.path ?? ''));
  const ids = await page
    .locator('.ledger tbody tr')
    .evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3);
  for (const id of [ids.at(0), ids.at(Math.floor(ids.length / 2)), ids.at(-1)]) {
    await page.goto('about:blank');
    await page.goto(`${real.url}${event?.path ?? ''}#${id ?? ''}`);
    const row = page.locator('tr:target');
    await expect(row).toHaveAttribute('id', id ?? '');
    await expect(row).toBeInViewport();
    const [own, others] = [
      await row.evaluate((element) => getComputedStyle(element).backgroundColor),
      await page
        .locator('.ledger tbody tr:not(:target)')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ];
    expect(own, 'that the row stands out').not.toBe(others);
  }
});

test('a link to an id that a claim had before lands on its row', async ({ page, fixture }) => {
  await page.goto(`${fixture.url}events/2024-03-01-first-briefing/#about-3000`);
  const row = page.locator('#at-least-3000');
  await expect(row).toBeInViewport();
  expect(await row.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    await page
      .locator('#bravoword-denial')
      .evaluate((element) => getComputedStyle(element).backgroundColor),
  );
});

test('a claim on the page of its actor leads to its row', async ({ page, real }) => {
  const actor = real.pages.find(({ kind }) => kind === 'actors/…');
  await page.goto(real.url + (actor?.path ?? ''));
  await page.locator('.claims a[href*="#"]').last().click();
  await expect(page).toHaveURL(/\/events\/.+#.+/);
  await expect(page.locator('tr:target')).toBeInViewport();
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the marks of the timeline stay visible and tell certainty by their shape', async ({
    page,
    real,
  }) => {
    await page.goto(real.url);
    const marks = await page.locator('.legend .mark').evaluateAll((elements) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const systemColour = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const [canvas, ink] = [systemColour('Canvas'), systemColour('CanvasText')];
      const drawn = (colour: string): boolean =>
        colour !== canvas && !(colour.startsWith('rgba') && colour.endsWith(', 0)'));
      return elements.map((element) => {
        const style = getComputedStyle(element);
        const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
          colour: style[`border${side}Color`],
          width: parseFloat(style[`border${side}Width`]),
          kind: style[`border${side}Style`],
        }));
        const outlined =
          sides.filter(({ colour, width, kind }) => width > 0 && kind !== 'none' && drawn(colour))
            .length >= 3;
        const filled = drawn(style.backgroundColor) || style.backgroundImage.includes(ink);
        return {
          visible: outlined || filled,
          shape: JSON.stringify([
            style.width,
            style.height,
            style.borderRadius,
            style.backgroundImage,
            style.outline,
            sides.map(({ width, kind }) => [width, kind]),
          ]),
        };
      });
    });
    expect(marks.length).toBeGreaterThanOrEqual(5);
    expect(marks.filter(({ visible }) => !visible)).toEqual([]);
    // The mark of an exact day also shows that no word beside a date says that it is printed.
    expect(new Set(marks.map(({ shape }) => shape)).size, 'shapes').toBe(marks.length - 1);
  });

  test('what is contested and what differs keeps its border or its highlight', async ({
    page,
    fixture,
  }) => {
    await page.goto(`${fixture.url}events/2024-03-01-first-briefing/`);
    const contested = await page
      .locator('.contested')
      .first()
      .evaluate((element) => {
        const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(element);
        return { borderTopColor, borderTopStyle, backgroundColor };
      });
    expect(contested.borderTopStyle).toBe('solid');
    expect(contested.borderTopColor).not.toBe(contested.backgroundColor);
    const mark = await page
      .locator('mark')
      .first()
      .evaluate((element) => ({
        background: getComputedStyle(element).backgroundColor,
        page: getComputedStyle(document.body).backgroundColor,
        line: getComputedStyle(element).textDecorationLine,
      }));
    expect(mark.line).toBe('underline');
  });
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  test('navigation is left out, and text is dark on white', async ({ page, real }) => {
    await page.emulateMedia({ media: 'print' });
    await onEachKind(page, real, async (path) => {
      expect
        .soft(
          await page
            .locator('nav')
            .evaluateAll((all) =>
              all
                .filter((nav) => nav.checkVisibility())
                .map((nav) => nav.getAttribute('aria-label')),
            ),
          path,
        )
        .toEqual([]);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.skip')).toBeHidden();
      const [paper, ink] = await page.evaluate(() =>
        [
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.body).color,
        ].map((colour) =>
          (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
        ),
      );
      expect.soft(paper, `${path}: the paper`).toBe(3 * 255);
      expect.soft(ink, `${path}: the ink`).toBeLessThan(3 * 60);
    });
  });
});
