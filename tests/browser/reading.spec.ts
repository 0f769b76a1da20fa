import { expect, onEachKind, test } from './support/test.ts';

test('every kind of page loads with nothing to complain about', async ({
  page,
  real,
  misdeeds,
}) => {
  await onEachKind(page, real, async () => {
    await expect(page.locator('h1')).toBeVisible();
    expect(
      await page.evaluate(() =>
        [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
      ),
      'rules of its style sheet',
    ).toBeGreaterThan(50);
  });
  expect(misdeeds).toEqual([]);
});

test('an address that leads nowhere gets the page that says so', async ({
  page,
  real,
  misdeeds,
}) => {
  await page.goto(`${real.url}events/2024-10-23-no-such-event/`);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
  await page.locator('main').getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(real.url);
  expect(misdeeds.splice(0)).toEqual([
    expect.stringContaining('404'),
    expect.stringContaining('404'),
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page can be read', async ({ page, real }) => {
    await onEachKind(page, real, async () => {
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      for (const part of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(part)).toBeVisible();
    });
  });

  test('a reader gets from the timeline to an event, a speaker, a claim and its source', async ({
    page,
    real,
  }) => {
    await page.goto(real.url);
    const told = real.pages.find(({ kind }) => kind === 'events/…');
    const event = page.locator(`.entry__title a[href$="${told?.path ?? ''}"]`);
    const title = await event.innerText();
    await event.click();
    await expect(page.locator('h1')).toHaveText(title);
    await page.locator('.ledger tbody th a').first().click();
    await expect(page).toHaveURL(/\/actors\//);
    await page.locator('.claims a[href*="#"]').first().click();
    await expect(page.locator('tr:target')).toBeInViewport();
    await page.locator('tr:target .ledger__sources a').first().click();
    await expect(page).toHaveURL(/\/sources\/.+/);
    await expect(page.getByRole('heading', { name: 'About the report' })).toBeVisible();
  });

  test('an old address leads to the page of today', async ({ page, fixture }) => {
    await page.goto(`${fixture.url}events/2024-02-29-briefing-before/`);
    await expect(page).toHaveURL(`${fixture.url}events/2024-03-01-first-briefing/`);
  });

  test('a reader walks through the days and back to today', async ({ page, real }) => {
    await page.goto(real.url);
    await page.locator('main a[href$="/known/"]').first().click();
    await expect(page).toHaveURL(/\/known\/$/);
    const days = await page
      .locator('.days a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(days.length).toBeGreaterThan(2);
    await page.locator('.days a').first().click();
    for (const day of days) {
      await expect(page).toHaveURL(day);
      await expect(page.locator('main')).toContainText('This is not today’s page.');
      if (day !== days.at(-1)) await page.locator('.walk a[rel="next"]').click();
    }
    await page.locator('.then a').click();
    await expect(page).toHaveURL(real.url);
  });
});

test.describe('under a path of its host', () => {
  test('every kind of page has its styles, and what content says runs nowhere', async ({
    page,
    fixture,
  }) => {
    await page.exposeFunction('hostile', () => {
      throw new Error('content ran');
    });
    page.on('dialog', () => {
      throw new Error('content ran');
    });
    await onEachKind(page, fixture, async () => {
      expect(new URL(page.url()).pathname.startsWith('/repo/')).toBe(true);
      await expect(page.locator('h1')).toBeVisible();
      expect(
        await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--paper'),
        ),
      ).not.toBe('');
      await expect(page.locator('hostile-tag')).toHaveCount(0);
    });
  });

  test('an old address leads to the page of today', async ({ page, fixture }) => {
    await page.goto(`${fixture.url}events/2024-02-29-briefing-before/`);
    await expect(page).toHaveURL(`${fixture.url}events/2024-03-01-first-briefing/`);
    await expect(page.locator('h1')).toHaveText('The first briefing newtitleword');
  });

  test('an old address of a claim leads to it, and the way back does not pass it again', async ({
    page,
    fixture,
  }) => {
    await page.goto(fixture.url);
    await page.goto(`${fixture.url}events/2024-02-29-briefing-before/#bravoword-denial`);
    await expect(page).toHaveURL(
      `${fixture.url}events/2024-03-01-first-briefing/#bravoword-denial`,
    );
    await expect(page.locator(':target')).toHaveCount(1);
    // Whatever else would send the reader on has had its time.
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(
      `${fixture.url}events/2024-03-01-first-briefing/#bravoword-denial`,
    );
    await page.goBack();
    await expect(page).toHaveURL(fixture.url);
  });

  test('the feed, and every other XML, is well-formed', async ({
    page,
    fixture,
    real,
    request,
  }) => {
    await page.goto(real.url);
    for (const { url } of [fixture, real]) {
      for (const file of ['feed.xml', 'sitemap.xml', 'icon.svg']) {
        const answer = await request.get(url + file);
        expect(answer.status(), file).toBe(200);
        const root = await page.evaluate(
          (text) => {
            const parsed = new DOMParser().parseFromString(text, 'application/xml');
            return (
              parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName
            );
          },
          await answer.text(),
        );
        expect(['feed', 'urlset', 'sitemapindex', 'svg']).toContain(root);
      }
    }
  });
});
