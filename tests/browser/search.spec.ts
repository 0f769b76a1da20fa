import type { Request } from '@playwright/test';
import { countOf, option, panel, results, searchBox, status } from './support/filterParts.ts';
import { expect, test } from './support/test.ts';

test.describe('search', () => {
  const isIndex = (request: Request): boolean => request.url().includes('/pagefind/');

  test('asks for nothing before it is used', async ({ page, shipped }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (isIndex(request)) asked.push(request.url());
    });
    await page.goto(`${shipped.url}search/`);
    await panel(page).click();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await searchBox(page).focus();
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    expect(asked.every((url) => url.startsWith(`${shipped.url}pagefind/`))).toBe(true);
  });

  for (const [words, marked, who] of [
    ['fair targets', 'fair targets', 'John Kirby'],
    ['3,000 soldiers', '3,000 soldiers', 'the United States'],
  ] as const) {
    test(`finds ${words}, marks the words and leads to the claim`, async ({ page, shipped }) => {
      await page.goto(`${shipped.url}search/`);
      await searchBox(page).fill(words);
      const kirby = results(page).filter({
        has: page.locator('h2 a[href$="/2024-10-23-kirby-briefing/"]'),
      });
      await expect(kirby).toHaveCount(1);
      await expect(status(page)).toHaveText(`${await results(page).count()} found: “${words}”`);
      await expect(kirby.locator('mark').filter({ hasText: marked }).first()).toBeVisible();
      expect(new URL(page.url()).searchParams.get('q')).toBe(words);
      await expect(kirby.locator('p')).toContainText('23 October 2024');
      const claim = kirby
        .locator('li a[href*="#"]')
        .filter({ has: page.locator('mark') })
        .first();
      await expect(claim).toContainText(who);
      await claim.click();
      await expect(page.locator('tr:target')).toBeInViewport();
      await page.goBack();
      await expect(searchBox(page)).toHaveValue(words);
      await expect(kirby.locator('mark').first()).toBeVisible();
    });
  }

  test('says whose the words of a long claim are', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}search/?q=procurement+of+arms`);
    const claim = results(page).locator('li a[href$="#breach-of-un-resolutions"]');
    await expect(claim).toHaveText(/^John Kirby: …/);
  });

  test('says who first gave a number when the earliest come first', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}search/?q=3,000+soldiers`);
    await expect(status(page)).toContainText('found');
    const found = await results(page).count();
    await page.getByRole('checkbox', { name: 'Earliest first' }).check();
    await expect(page).toHaveURL(/order=time/);
    await expect(results(page).first()).toContainText('John Kirby');
    await expect(results(page)).toHaveCount(found);
    await page.reload();
    await expect(results(page).first()).toContainText('John Kirby');
  });

  test('finds sources, actors, measures and places', async ({ page, shipped }) => {
    for (const [words, kind, path] of [
      ['Ryan Morgan', 'Source', 'sources/'],
      ['Cho Tae-yul', 'Speaker', 'actors/'],
      ['North Korean troops in Russia', 'Numbers', 'measures/'],
      ['Kursk Oblast', 'Place', 'places/'],
    ] as const) {
      await page.goto(`${shipped.url}search/?q=${encodeURIComponent(words)}`);
      const found = results(page).filter({ has: page.locator(`h2 a[href*="/${path}"]`) });
      await expect(found.first()).toBeVisible();
      await expect(found.first().locator('p')).toContainText(kind);
      await expect(found.first().locator('mark').first()).toBeVisible();
    }
  });

  test('leaves out lists, past days and old addresses', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}search/?q=soldiers`);
    await expect(results(page).first()).toBeVisible();
    const links = await results(page)
      .locator('h2 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const { pathname: home } = new URL(shipped.url);
    const entry = new RegExp(`^${home}(?:events|sources|actors|measures|places|threads)/[^/]+/$`);
    expect(links.filter((path) => !entry.test(path))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  });

  test('is joined by the filters, with counts', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}search/?q=soldiers`);
    await expect(status(page)).toContainText('found');
    await panel(page).click();
    const statements = await countOf(page, 'kind', 'statement');
    await option(page, 'kind', 'statement').check();
    await expect(results(page)).toHaveCount(statements);
    await expect(status(page)).toHaveText(`${statements} found: “soldiers”; Statement`);
    const briefings = await countOf(page, 'kind', 'briefing');
    await option(page, 'kind', 'briefing').check();
    await expect(results(page)).toHaveCount(statements + briefings);
    await page.goBack();
    await expect(results(page)).toHaveCount(statements);
    await page.reload();
    await expect(results(page)).toHaveCount(statements);
    await expect(searchBox(page)).toHaveValue('soldiers');
  });

  test('finds by filters alone the same events as the timeline, in its order', async ({
    page,
    shipped,
  }) => {
    for (const query of [
      '?contested=yes',
      '?source=yonhap-ians-report',
      '?actor=john-kirby&actor=lloyd-austin&source=ryan-morgan-report',
      '?actor=john-kirby&kind=talks',
    ]) {
      await page.goto(shipped.url + query);
      await expect(status(page)).not.toBeEmpty();
      const onTimeline = await page
        .locator('.entry:visible .entry__title a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      await page.goto(`${shipped.url}search/${query}`);
      await expect(status(page)).toContainText(`${onTimeline.length} found`);
      expect(
        await results(page)
          .locator('h2 a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      ).toEqual(onTimeline);
    }
  });

  test('is cleared by Escape: first the words, then what is left', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}search/?q=soldiers&kind=statement`);
    await expect(results(page).first()).toBeVisible();
    await searchBox(page).focus();
    await page.keyboard.press('Escape');
    await expect(searchBox(page)).toHaveValue('');
    await expect(status(page)).toHaveText(/found: Statement$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`${shipped.url}search/`);
    await expect(page.locator('.aids')).toBeVisible();
    await expect(page.locator('.results')).toBeHidden();
  });

  test('says when nothing is found, and when it cannot be loaded', async ({
    page,
    shipped,
    misdeeds,
  }) => {
    await page.goto(`${shipped.url}search/?q=zyzzyva`);
    await expect(status(page)).toHaveText('0 found: “zyzzyva”');
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${shipped.url}search/?q=soldiers`);
    await expect(status(page)).toHaveText(/could not be loaded/);
    await expect(page.locator('.aids')).toBeVisible();
    expect(misdeeds.splice(0).join()).toContain('ERR_FAILED');
  });

  test('is used by keyboard alone', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}search/`);
    await searchBox(page).focus();
    await page.keyboard.type('fair targets');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().locator('h2 a')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(searchBox(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/events\//);
  });

  test('adds to the history when a search is done, not with every letter', async ({
    page,
    shipped,
  }) => {
    await page.goto(`${shipped.url}search/`);
    const before = await page.evaluate(() => history.length);
    // Slowly enough that each letter is searched for.
    await searchBox(page).pressSequentially('fair', { delay: 300 });
    await expect(page).toHaveURL(/q=fair$/);
    expect((await page.evaluate(() => history.length)) - before).toBe(1);
    await page.goBack();
    await expect(page).toHaveURL(`${shipped.url}search/`);
    await expect(searchBox(page)).toHaveValue('');
  });

  test('works under a path, and what content says is text', async ({ page, fixture }) => {
    await page.exposeFunction('hostile', () => {
      throw new Error('content ran');
    });
    await page.goto(`${fixture.url}search/`);
    await searchBox(page).fill('hostile');
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('.results hostile-tag, .results img, .results script')).toHaveCount(
      0,
    );
    await expect(results(page).filter({ hasText: '<hostile-tag' }).first()).toBeVisible();
    for (const link of await results(page).locator('a').all())
      expect(await link.getAttribute('href')).toMatch(
        /^\/repo\/(events|sources|actors|measures|places|threads)\//,
      );
    await results(page).first().locator('h2 a').click();
    await expect(page.locator('article')).toBeVisible();
  });
});
