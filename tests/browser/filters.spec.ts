import { countOf, entries, option, panel, status } from './support/filterParts.ts';
import { expect, test } from './support/test.ts';

test.describe('filters on the timeline', () => {
  test('leave entries with any value of a facet and one of every facet, and say how many', async ({
    page,
    shipped,
  }) => {
    await page.goto(shipped.url);
    const all = await entries(page).count();
    await expect(status(page)).toBeEmpty();
    await panel(page).click();

    const kirby = await countOf(page, 'actor', 'john-kirby');
    await option(page, 'actor', 'john-kirby').check();
    await expect(entries(page)).toHaveCount(kirby);
    await expect(status(page)).toHaveText(`${kirby} of ${all} events: John Kirby`);
    expect(kirby).toBeGreaterThan(0);
    expect(kirby).toBeLessThan(all);

    await option(page, 'actor', 'lloyd-austin').check();
    const either = await entries(page).count();
    expect(either, 'any of them').toBeGreaterThan(kirby);
    await expect(status(page)).toHaveText(`${either} of ${all} events: John Kirby or Lloyd Austin`);

    const briefings = await countOf(page, 'kind', 'briefing');
    await option(page, 'kind', 'briefing').check();
    await expect(entries(page)).toHaveCount(briefings);
    expect(briefings, 'all facets').toBeLessThan(either);
    await expect(status(page)).toHaveText(
      `${briefings} of ${all} events: John Kirby or Lloyd Austin; Briefing`,
    );
    expect(new URL(page.url()).search).toBe('?actor=john-kirby&actor=lloyd-austin&kind=briefing');

    // What each other kind would leave is what it leaves when it is alone in its facet.
    const aid = await countOf(page, 'kind', 'aid');
    await option(page, 'kind', 'briefing').uncheck();
    await option(page, 'kind', 'aid').check();
    await expect(entries(page)).toHaveCount(aid);
    for (const entry of await entries(page).all())
      await expect(entry.locator('.entry__facts')).toContainText('Aid');
  });

  test('follow an address with a place of old, and say what it cannot be filtered by', async ({
    page,
    shipped,
  }) => {
    await page.goto(`${shipped.url}?place=Wonsan+area+to+Vladivostok`);
    await expect(entries(page)).toHaveCount(1);
    await expect(status(page)).toHaveText(/^1 of \d+ events: Vladivostok or Wonsan area$/);
    await page.goto(shipped.url);
    const all = await entries(page).count();
    await page.goto(`${shipped.url}?place=Atlantis`);
    await expect(entries(page)).toHaveCount(all);
    await expect(status(page)).toHaveText('Nothing here can be filtered by “Atlantis”.');
  });

  test('hide days and months that are left empty, and say so in the overview of months', async ({
    page,
    shipped,
  }) => {
    await page.goto(`${shipped.url}?contested=yes`);
    for (const group of ['.month', '.rail__day']) {
      for (const visible of await page.locator(`${group}:visible`).all())
        expect(await visible.locator('.entry:visible').count(), group).toBeGreaterThan(0);
      expect(await page.locator(`${group}:visible`).count()).toBeLessThan(
        await page.locator(group).count(),
      );
    }
    for (const entry of await entries(page).all())
      await expect(entry.locator('.contested')).toBeVisible();
    const left = await page.locator('.jump .note').allTextContents();
    expect(left.reduce((sum, text) => sum + Number(text.trim()), 0)).toBe(
      await entries(page).count(),
    );
  });

  test('are an address that survives reload, back and forward', async ({ page, shipped }) => {
    await page.goto(shipped.url);
    const all = await entries(page).count();
    await panel(page).click();
    await option(page, 'kind', 'statement').check();
    const statements = await entries(page).count();
    await option(page, 'contested', 'yes').check();
    await expect(entries(page)).not.toHaveCount(statements);
    const both = await entries(page).count();

    await page.reload();
    await expect(entries(page)).toHaveCount(both);
    await expect(option(page, 'contested', 'yes')).toBeChecked();
    await page.goBack();
    await expect(entries(page)).toHaveCount(statements);
    await expect(option(page, 'contested', 'yes')).not.toBeChecked();
    await page.goBack();
    await expect(entries(page)).toHaveCount(all);
    await expect(status(page)).toBeEmpty();
    await page.goForward();
    await page.goForward();
    await expect(entries(page)).toHaveCount(both);

    await page.locator('.entry:visible .entry__title a').first().click();
    await page.goBack();
    await expect(entries(page), 'on the way back from an entry').toHaveCount(both);
  });

  test('pass over what an address asks for that is not there', async ({ page, shipped }) => {
    await page.goto(shipped.url);
    const all = await entries(page).count();
    await page.goto(`${shipped.url}?actor=nobody&kind=&colour=red&q=`);
    await expect(entries(page)).toHaveCount(all);
    await expect(status(page)).toHaveText('Nothing here can be filtered by “nobody”.');
    await page.goto(`${shipped.url}?actor=nobody&actor=john-kirby`);
    await expect(status(page)).toHaveText(/events: John Kirby$/);
  });

  test('are cleared by one key, and by a button that hands its focus on', async ({
    page,
    shipped,
  }) => {
    await page.goto(shipped.url);
    const all = await entries(page).count();
    await page.goto(`${shipped.url}?kind=aid`);
    await expect(entries(page)).not.toHaveCount(all);
    await page.keyboard.press('Escape');
    await expect(entries(page)).toHaveCount(all);
    await expect(page).toHaveURL(shipped.url);

    await page.goBack();
    await expect(entries(page)).not.toHaveCount(all);
    const clear = page.getByRole('button', { name: 'Show all' });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(entries(page)).toHaveCount(all);
    await expect(clear).toBeHidden();
    await expect(panel(page)).toBeFocused();
  });

  test('give way to a link to an entry that they hide', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}?kind=aid`);
    await page.locator('.jump a', { hasText: 'November 2024' }).click();
    const heading = page.locator('.month h2', { hasText: 'November 2024' });
    await expect(heading).toBeInViewport();
    await expect(status(page)).toBeEmpty();
    await page.goBack();
    await expect(status(page)).toContainText('Aid');
  });

  test('say what was filtered out wherever the reader is', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}?kind=statement`);
    await expect(status(page), 'before the form is reached').toBeInViewport();
    await page.locator('.entry:visible').last().scrollIntoViewIfNeeded();
    await expect(status(page)).toBeInViewport();
  });

  test('work under a path, with values of any text', async ({ page, fixture }) => {
    await page.goto(fixture.url);
    const all = await entries(page).count();
    await panel(page).click();
    const place = page.locator('form.finding input[name="place"]');
    await place.first().check();
    await expect(entries(page)).toHaveCount(1);
    expect(page.url().startsWith(`${fixture.url}?place=`)).toBe(true);
    await page.reload();
    await expect(entries(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(entries(page)).toHaveCount(all);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  const wholly = { ratio: 1 };

  test('has the search, the months and the filter on its first screen, above the chart', async ({
    page,
    shipped,
  }) => {
    await page.goto(shipped.url);
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }),
    ).toBeInViewport(wholly);
    await expect(page.getByRole('navigation', { name: 'Jump to a month' })).toBeInViewport(wholly);
    await expect(panel(page)).toBeInViewport(wholly);
    await expect(page.locator('.chart svg').first()).not.toBeInViewport();
  });

  test('shows what was filtered out right below the filter, where the chart makes way', async ({
    page,
    shipped,
  }) => {
    await page.goto(shipped.url);
    const chart = page.locator('#_overview');
    await expect(chart).toBeVisible();
    await panel(page).click();
    await option(page, 'kind', 'aid').check();
    await panel(page).click();
    await expect(chart).toBeHidden();
    await expect(entries(page).first()).toBeVisible();
    const [form, first] = await Promise.all(
      [page.locator('form.finding'), entries(page).first()].map(
        async (locator) => (await locator.boundingBox())?.y ?? 0,
      ),
    );
    expect((first ?? 0) - (form ?? 0)).toBeLessThan(740);
    await page.keyboard.press('Escape');
    await expect(chart).toBeVisible();
  });
});

test.describe('where the reader is', () => {
  test('stands in the overview of months, and nothing moves for it', async ({ page, shipped }) => {
    await page.goto(shipped.url);
    const places = () =>
      page
        .locator('.jump a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    const before = await places();
    const months = page.locator('.month');
    for (const i of [0, (await months.count()) - 1]) {
      await months
        .nth(i)
        .locator('.entry')
        .first()
        .evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
      const heading = await months.nth(i).locator('h2').textContent();
      await expect(page.locator('.jump [aria-current="location"]')).toHaveText(heading ?? '');
      expect(await places()).toEqual(before);
    }
  });
});
