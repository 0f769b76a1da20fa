import { expect, onEachKind, test } from './support/test.ts';
import type { ServedSite } from './support/servedSites.ts';

/* What a reader meets who goes through the site by ear, by keyboard or on paper. */

const EVENT_WITH_RENDERINGS = 'events/2024-03-01-first-briefing/';

const pathOf = ({ pages }: ServedSite, kind: string): string => pages.find((page) => page.kind === kind)?.path ?? '';

test.describe('by ear', () => {
  test('links of one name lead to one place, but for numbers and for marks in a drawing', async ({ page, real }) => {
    await onEachKind(page, real, async (path) => {
      const ambiguous = await page.evaluate(() => {
        const places = new Map<string, Set<string>>();
        for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(.figure, svg a)')) {
          const name = (link.getAttribute('aria-label') ?? link.textContent).trim();
          places.set(name, (places.get(name) ?? new Set()).add(link.href));
        }
        return [...places].flatMap(([name, to]) => (to.size > 1 ? [`“${name}” leads to ${[...to].join(' and ')}`] : []));
      });
      expect.soft(ambiguous, path).toEqual([]);
    });
  });

  test('a line between facts is seen and not said', async ({ page, real }) => {
    await onEachKind(page, real, async (path) => {
      const said = await page.locator('main').ariaSnapshot();
      expect.soft(said.split('\n').filter((line) => /(?:^|\s|[a-z\d])·\s*("|$)/.test(line)), path).toEqual([]);
    });
  });

  test('what stands above two renderings is said once', async ({ page, fixture }) => {
    await page.goto(fixture.url + EVENT_WITH_RENDERINGS);
    const title = await page.locator('.renderings__title').first().textContent() ?? '';
    const said = await page.locator('.renderings').first().ariaSnapshot();
    expect(said.split(title).length - 1).toBe(1);
  });

  test('an actor’s page does not lead to itself from each of its claims', async ({ page, real }) => {
    await page.goto(real.url + pathOf(real, 'actors/…'));
    await expect(page.locator('.claims > li').first()).toBeVisible();
    const own = new URL(page.url()).pathname;
    expect(await page.locator('main a').evaluateAll((links, path) => links.filter((link) => link.getAttribute('href') === path).length, own)).toBe(0);
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the way back to the timeline ends at the event at once', async ({ page, real }) => {
    await page.goto(real.url + pathOf(real, 'events/…'));
    await page.locator('.neighbours__home a').click();
    await page.waitForURL(/#/);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
    await expect(page.locator('.entry:target')).toBeInViewport({ timeout: 1 });
  });
});

test('who goes back from an event finds the timeline where it was', async ({ page, real }) => {
  await page.goto(real.url);
  const entry = page.locator('.entry__title a').nth(12);
  await entry.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await entry.click();
  await page.waitForURL(/\/events\//);
  await page.goBack();
  await expect(entry).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
