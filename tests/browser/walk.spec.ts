import { expect, onEachKind, test } from './support/test.ts';
import type { ServedSite } from './support/servedSites.ts';

/* What a reader meets who goes through the site by ear, by keyboard or on paper. */

const FIRST_EVENT = 'events/2024-03-01-first-briefing/';

/** path of the page of a kind */
const pathOf = ({ pages }: ServedSite, kind: string): string =>
  pages.find((page) => page.kind === kind)?.path ?? '';

test.describe('by ear', () => {
  test('links of one name lead to one place, but for numbers and for marks in a drawing', async ({
    page,
    real,
  }) => {
    await onEachKind(page, real, async (path) => {
      const ambiguous = await page.evaluate(() => {
        const places = new Map<string, Set<string>>();
        for (const link of document.querySelectorAll<HTMLAnchorElement>(
          'main a[href]:not(.figure, svg a)',
        )) {
          const name = (link.getAttribute('aria-label') ?? link.textContent).trim();
          places.set(name, (places.get(name) ?? new Set()).add(link.href));
        }
        return [...places].flatMap(([name, to]) =>
          to.size > 1 ? [`“${name}” leads to ${[...to].join(' and ')}`] : [],
        );
      });
      expect.soft(ambiguous, path).toEqual([]);
    });
  });

  test('a line between facts is seen and not said', async ({ page, real }) => {
    await onEachKind(page, real, async (path) => {
      const said = await page.locator('main').ariaSnapshot();
      expect
        .soft(
          said.split('\n').filter((line) => /(?:^|\s|[a-z\d])·\s*("|$)/.test(line)),
          path,
        )
        .toEqual([]);
    });
  });

  test('what stands above two renderings is said once', async ({ page, fixture }) => {
    await page.goto(fixture.url + FIRST_EVENT);
    const title = (await page.locator('.renderings__title').first().textContent()) ?? '';
    const said = await page.locator('.renderings').first().ariaSnapshot();
    expect(said.split(title).length - 1).toBe(1);
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the way back to the timeline ends at the event at once', async ({ page, real }) => {
    await page.goto(real.url + pathOf(real, 'events/…'));
    await page.locator('.neighbours__home a').first().click();
    await page.waitForURL(/#/);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
    await expect(page.locator('.entry:target')).toBeInViewport({ timeout: 1 });
  });
});

test('who goes back from an event finds the timeline where it was', async ({ page, real }) => {
  await page.goto(real.url);
  const entry = page.locator('.entry__title a').last();
  await entry.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await entry.click();
  await page.waitForURL(/\/events\//);
  await page.goBack();
  await expect(entry).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the head of a contested event says who contradicts whom, and leads there', async ({
  page,
  fixture,
}) => {
  await page.goto(fixture.url + FIRST_EVENT);
  const pairs = page.locator('.contests li a');
  const texts = await pairs.allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  // A denial within one event could be said from both ends, and is said from one.
  expect(texts.length).toBeLessThan(
    await page.locator('.ledger :is(.relations--denies, .relations--differs)').count(),
  );
  await pairs.first().click();
  await expect(page.locator('tr:target th')).toContainText(texts[0]?.split(':')[0] ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a date in the table of a measure says what it is, once', async ({ page, real }) => {
    await page.goto(real.url + pathOf(real, 'measures/…'));
    const cell = page.locator('.ledger [data-label]').first();
    expect(
      await cell.evaluate((element) => getComputedStyle(element, '::before').content),
    ).toContain('As of');
    expect(await cell.ariaSnapshot()).not.toContain('As of');
  });
});

test.describe('on paper', () => {
  test('every page says its address and how far the story is told', async ({ page, real }) => {
    await onEachKind(page, real, async (path) => {
      const line = page.locator('.printed-only');
      await expect(line).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(line).toBeVisible();
      await expect(line).toContainText(
        (await page.locator('meta[property="og:url"]').getAttribute('content')) ?? '?',
      );
      // A page of a past day says its own day, and nothing of later ones.
      if (/^\/known\/\d|404/.test(path)) await expect(line).not.toContainText('Told from reports');
      else
        await expect(line).toContainText(
          /Told from reports public by \d+ \w+ \d{4}(?:[.,]| \((?:worked out|assumed)\)[.,])/,
        );
      await page.emulateMedia({ media: null });
    });
  });

  test('no entry, row or drawing is torn, and links for a screen alone are left out', async ({
    page,
    real,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(real.url + pathOf(real, 'measures/…'));
    for (const whole of ['.chart', '.ledger tbody tr'])
      expect(
        await page
          .locator(whole)
          .first()
          .evaluate((element) => getComputedStyle(element).breakInside),
        whole,
      ).toBe('avoid');
    await expect(page.locator('[download]')).toBeHidden();
  });
});

test.describe('for those who ask for more contrast', () => {
  test.use({ contextOptions: { contrast: 'more', reducedMotion: 'reduce' } });

  test('nothing is paler than the text', async ({ page, real }) => {
    await page.goto(real.url);
    const colour = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('.entry__facts')).toBe(await colour('.entry__title'));
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('all links have the colour of links', async ({ page, real }) => {
    await page.goto(real.url + pathOf(real, 'events/…'));
    expect(
      await page
        .locator('main a:not(.figure)')
        .evaluateAll((links) => new Set(links.map((link) => getComputedStyle(link).color)).size),
    ).toBe(1);
  });
});

test('without styles, nothing covers the marks of a chart', async ({ page, real, misdeeds }) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(real.url + pathOf(real, 'measures/…'));
  expect(
    await page
      .locator('.chart rect')
      .evaluateAll(
        (places) => places.filter((place) => getComputedStyle(place).fill !== 'none').length,
      ),
  ).toBe(0);
  // The style sheet that this test keeps away.
  expect(misdeeds.splice(0).filter((misdeed) => !misdeed.includes('net::ERR_FAILED'))).toEqual([]);
});
