import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { entries, panel, results } from './support/filterParts.ts';
import { expect, test } from './support/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline has no form, and no room is kept for one', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}?kind=aid`);
    await expect(page.locator('form.finding')).toBeHidden();
    expect(
      await page.locator('form.finding').evaluate((form) => form.getBoundingClientRect().height),
    ).toBe(0);
    await expect(entries(page).last()).toBeVisible();
  });

  test('the search page leads to everything', async ({ page, shipped }) => {
    await page.goto(shipped.url);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.locator('form.finding')).toBeHidden();
    for (const [facet, address] of [
      ['Speaker', '/actors/john-kirby/'],
      ['Source', '/sources/ryan-morgan-report/'],
      ['Numbers', '/measures/troops-in-russia/'],
      ['Place', '/places/rome/'],
    ] as const) {
      await expect(
        page.getByRole('region', { name: facet }).locator(`a[href$="${address}"]`),
      ).toBeVisible();
    }
    for (const [facet, value] of [
      ['Kind', 'Briefing'],
      ['Contested', 'Contested events'],
    ] as const) {
      const group = page
        .getByRole('region', { name: facet })
        .locator('details', { hasText: value });
      await group.locator('summary').click();
      await expect(group.locator('a').first()).toBeVisible();
    }
    // Each event is among the kinds.
    const listed = await page
      .getByRole('region', { name: 'Kind' })
      .locator('a')
      .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
    await page.goto(shipped.url);
    expect(listed).toBe(await page.locator('.entry').count());
  });
});

test.describe('axe finds nothing', () => {
  const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const look = async (page: Page): Promise<void> => {
    const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect
      .soft(
        violations.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
        ),
      )
      .toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test.describe(() => {
        test.use({ colorScheme, viewport: { width, height: 800 } });
        test(`in ${colorScheme}, ${width} px wide, with the panel open and with results`, async ({
          page,
          shipped,
        }) => {
          const fits = async (): Promise<void> =>
            expect(
              await page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ),
            ).toBeLessThanOrEqual(0);
          await page.goto(`${shipped.url}?actor=john-kirby`);
          await panel(page).click();
          await look(page);
          await fits();
          await page.goto(`${shipped.url}search/`);
          for (const summary of await page.locator('.aids summary').all()) await summary.click();
          await look(page);
          await fits();
          await page.goto(`${shipped.url}search/?q=soldiers&contested=yes`);
          await expect(results(page).first()).toBeVisible();
          await panel(page).click();
          await look(page);
          await fits();
        });
      });
    }
  }

  test('what can be touched is 24 px high', async ({ page, shipped }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${shipped.url}search/?q=soldiers&kind=statement`);
    await panel(page).click();
    await expect(results(page).first()).toBeVisible();
    const small = await page
      .locator(
        'form.finding label:has(input), summary:visible, .finding__state button, ' +
          'form.finding input[type="search"]',
      )
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
  });
});
