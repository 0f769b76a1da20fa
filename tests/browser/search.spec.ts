import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/test.ts';

const entries = (page: Page) => page.locator('.entry:visible');
const status = (page: Page) => page.getByRole('status');
const panel = (page: Page) => page.locator('form.finding summary');
const option = (page: Page, name: string, value: string) =>
  page.locator(`form.finding input[name="${name}"][value="${value}"]`);
const countOf = async (page: Page, name: string, value: string): Promise<number> =>
  Number((await option(page, name, value).locator('xpath=..').locator('b').textContent())?.trim());
const search = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('.results ol > li');

test.describe('filters on the timeline', () => {
  test('leave the entries with any value of a facet and one of every facet, and count what each would leave', async ({
    page,
    real,
  }) => {
    await page.goto(real.url);
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

  test('hide days and months that are left empty, and say so in the overview of months', async ({
    page,
    real,
  }) => {
    await page.goto(`${real.url}?contested=yes`);
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

  test('are an address that survives reload, back and forward', async ({ page, real }) => {
    await page.goto(real.url);
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

  test('pass over what an address asks for that is not there', async ({ page, real }) => {
    await page.goto(real.url);
    const all = await entries(page).count();
    await page.goto(`${real.url}?actor=nobody&kind=&colour=red&q=`);
    await expect(entries(page)).toHaveCount(all);
    await expect(status(page)).toBeEmpty();
    await page.goto(`${real.url}?actor=nobody&actor=john-kirby`);
    await expect(status(page)).toHaveText(/events: John Kirby$/);
  });

  test('are cleared by one key, and by a button that hands its focus on', async ({
    page,
    real,
  }) => {
    await page.goto(real.url);
    const all = await entries(page).count();
    await page.goto(`${real.url}?kind=aid`);
    await expect(entries(page)).not.toHaveCount(all);
    await page.keyboard.press('Escape');
    await expect(entries(page)).toHaveCount(all);
    await expect(page).toHaveURL(real.url);

    await page.goBack();
    await expect(entries(page)).not.toHaveCount(all);
    const clear = page.getByRole('button', { name: 'Show all' });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(entries(page)).toHaveCount(all);
    await expect(clear).toBeHidden();
    await expect(panel(page)).toBeFocused();
  });

  test('give way to a link to an entry that they hide', async ({ page, real }) => {
    await page.goto(`${real.url}?kind=aid`);
    await page.locator('.jump a', { hasText: 'November 2024' }).click();
    const heading = page.locator('.month h2', { hasText: 'November 2024' });
    await expect(heading).toBeInViewport();
    await expect(status(page)).toBeEmpty();
    await page.goBack();
    await expect(status(page)).toContainText('Aid');
  });

  test('say what was filtered out wherever the reader is', async ({ page, real }) => {
    await page.goto(`${real.url}?kind=statement`);
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
    real,
  }) => {
    await page.goto(real.url);
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find' }),
    ).toBeInViewport(wholly);
    await expect(page.getByRole('navigation', { name: 'Jump to a month' })).toBeInViewport(wholly);
    await expect(panel(page)).toBeInViewport(wholly);
    await expect(page.locator('.chart svg').first()).not.toBeInViewport();
  });

  test('shows what was filtered out right below the filter, where the chart makes way', async ({
    page,
    real,
  }) => {
    await page.goto(real.url);
    const chart = page.locator('.overview');
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

test.describe('nothing shifts', () => {
  for (const [path, name] of [
    ['', 'the timeline'],
    ['?kind=aid', 'a filtered timeline'],
    ['search/', 'the search page'],
    ['search/?q=soldiers&kind=statement', 'a search'],
  ] as const) {
    for (const width of [360, 1280]) {
      test(`${name} opens at once as it stays, ${width} px wide`, async ({ page, real }) => {
        await page.setViewportSize({ width, height: 800 });
        // Scripts and the index are late, as on a slow line.
        await page.route(/\.js$|pagefind/, async (route) => {
          await new Promise((later) => setTimeout(later, 300));
          await route.continue();
        });
        // The chart stands before the list; without it the list is what a reader sees first.
        await page.route(/\.css$/, async (route) => {
          const answer = await route.fetch();
          await route.fulfill({
            response: answer,
            body: `${await answer.text()} .overview, .lead, .legend { display: none }`,
          });
        });
        await page.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const shift of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node?: Element }[];
            })[])
              shifts.push(
                `${shift.value}: ${shift.sources.map(({ node }) => node?.outerHTML.slice(0, 80)).join(', ')}`,
              );
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(real.url + path);
        if (path.includes('?')) await expect(status(page)).not.toBeEmpty();
        await expect(panel(page)).toBeVisible();
        await page.evaluate(
          () => new Promise((later) => requestAnimationFrame(() => setTimeout(later, 200))),
        );
        expect(
          await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts),
        ).toEqual([]);
      });
    }
  }

  test('an entry that will be filtered out is never seen', async ({ page, real }) => {
    await page.route(/\.js$/, async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = (): void => {
        for (const entry of document.querySelectorAll('.entry'))
          if (entry.checkVisibility()) seen.add(entry.id);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(`${real.url}?kind=interview`);
    await expect(status(page)).toContainText('Interview');
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(seen.length).toBe(await entries(page).count());
  });

  test('a script that does not come leaves the page whole', async ({ page, real, misdeeds }) => {
    await page.route(/Filters.*\.js$/, (route) => route.abort());
    await page.goto(`${real.url}?kind=aid`);
    await expect(entries(page).first()).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(misdeeds.splice(0).join()).toContain('Failed to load');
  });
});

test.describe('where the reader is', () => {
  test('stands in the overview of months, and nothing moves for it', async ({ page, real }) => {
    await page.goto(real.url);
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

test.describe('search', () => {
  const isIndex = (request: Request): boolean => request.url().includes('/pagefind/');

  test('asks for nothing before it is used', async ({ page, real }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (isIndex(request)) asked.push(request.url());
    });
    await page.goto(`${real.url}search/`);
    await panel(page).click();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await search(page).focus();
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    expect(asked.every((url) => url.startsWith(`${real.url}pagefind/`))).toBe(true);
  });

  for (const [words, marked] of [
    ['fair targets', 'fair targets'],
    ['3,000 soldiers', '3,000 soldiers'],
  ] as const) {
    test(`finds ${words}, marks the words and leads to the claim`, async ({ page, real }) => {
      await page.goto(`${real.url}search/`);
      await search(page).fill(words);
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
      await expect(claim).toContainText('John Kirby');
      await claim.click();
      await expect(page.locator('tr:target')).toBeInViewport();
      await page.goBack();
      await expect(search(page)).toHaveValue(words);
      await expect(kirby.locator('mark').first()).toBeVisible();
    });
  }

  test('says who first gave a number when the earliest come first', async ({ page, real }) => {
    await page.goto(`${real.url}search/?q=3,000+soldiers`);
    await expect(status(page)).toContainText('found');
    const found = await results(page).count();
    await page.getByRole('checkbox', { name: 'Earliest first' }).check();
    await expect(page).toHaveURL(/order=time/);
    await expect(results(page).first()).toContainText('National Intelligence Service');
    await expect(results(page).nth(1)).toContainText('John Kirby');
    await expect(results(page)).toHaveCount(found);
    await page.reload();
    await expect(results(page).first()).toContainText('National Intelligence Service');
  });

  test('finds sources, actors and measures', async ({ page, real }) => {
    for (const [words, kind, path] of [
      ['Ryan Morgan', 'Source', 'sources/'],
      ['Cho Tae-yul', 'Actor', 'actors/'],
      ['North Korean troops in Russia', 'Measure', 'measures/'],
    ] as const) {
      await page.goto(`${real.url}search/?q=${encodeURIComponent(words)}`);
      const found = results(page).filter({ has: page.locator(`h2 a[href*="/${path}"]`) });
      await expect(found.first()).toBeVisible();
      await expect(found.first().locator('p')).toContainText(kind);
      await expect(found.first().locator('mark').first()).toBeVisible();
    }
  });

  test('leaves out lists, past days and old addresses', async ({ page, real }) => {
    await page.goto(`${real.url}search/?q=soldiers`);
    await expect(results(page).first()).toBeVisible();
    const links = await results(page)
      .locator('h2 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.every((path) => /^\/(events|sources|actors|measures)\/[^/]+\/$/.test(path))).toBe(
      true,
    );
    expect(new Set(links).size).toBe(links.length);
  });

  test('is joined by the filters, with counts', async ({ page, real }) => {
    await page.goto(`${real.url}search/?q=soldiers`);
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
    await expect(search(page)).toHaveValue('soldiers');
  });

  test('finds by filters alone the same events as the timeline, in its order', async ({
    page,
    real,
  }) => {
    for (const query of [
      '?contested=yes',
      '?source=yonhap-ians-report',
      '?actor=john-kirby&actor=lloyd-austin&source=ryan-morgan-report',
      '?actor=john-kirby&kind=talks',
    ]) {
      await page.goto(real.url + query);
      await expect(status(page)).not.toBeEmpty();
      const onTimeline = await page
        .locator('.entry:visible .entry__title a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      await page.goto(`${real.url}search/${query}`);
      await expect(status(page)).toContainText(`${onTimeline.length} found`);
      expect(
        await results(page)
          .locator('h2 a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      ).toEqual(onTimeline);
    }
  });

  test('is cleared by Escape: first the words, then what is left', async ({ page, real }) => {
    await page.goto(`${real.url}search/?q=soldiers&kind=statement`);
    await expect(results(page).first()).toBeVisible();
    await search(page).focus();
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    await expect(status(page)).toHaveText(/found: Statement$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`${real.url}search/`);
    await expect(page.locator('.aids')).toBeVisible();
    await expect(page.locator('.results')).toBeHidden();
  });

  test('says when nothing is found, and when it cannot be loaded', async ({
    page,
    real,
    misdeeds,
  }) => {
    await page.goto(`${real.url}search/?q=zyzzyva`);
    await expect(status(page)).toHaveText('0 found: “zyzzyva”');
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${real.url}search/?q=soldiers`);
    await expect(status(page)).toHaveText(/could not be loaded/);
    await expect(page.locator('.aids')).toBeVisible();
    expect(misdeeds.splice(0).join()).toContain('ERR_FAILED');
  });

  test('is used by keyboard alone', async ({ page, real }) => {
    await page.goto(`${real.url}search/`);
    await search(page).focus();
    await page.keyboard.type('fair targets');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().locator('h2 a')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(search(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/events\//);
  });

  test('adds to the history when a search is done, not with every letter', async ({
    page,
    real,
  }) => {
    await page.goto(`${real.url}search/`);
    const before = await page.evaluate(() => history.length);
    // Slowly enough that each letter is searched for.
    await search(page).pressSequentially('fair', { delay: 300 });
    await expect(page).toHaveURL(/q=fair$/);
    expect((await page.evaluate(() => history.length)) - before).toBe(1);
    await page.goBack();
    await expect(page).toHaveURL(`${real.url}search/`);
    await expect(search(page)).toHaveValue('');
  });

  test('works under a path, and what content says is text', async ({ page, fixture }) => {
    await page.exposeFunction('hostile', () => {
      throw new Error('content ran');
    });
    await page.goto(`${fixture.url}search/`);
    await search(page).fill('hostile');
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('.results hostile-tag, .results img, .results script')).toHaveCount(
      0,
    );
    await expect(results(page).filter({ hasText: '<hostile-tag' }).first()).toBeVisible();
    for (const link of await results(page).locator('a').all())
      expect(await link.getAttribute('href')).toMatch(
        /^\/repo\/(events|sources|actors|measures)\//,
      );
    await results(page).first().locator('h2 a').click();
    await expect(page.locator('article')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline has no form, and no room is kept for one', async ({ page, real }) => {
    await page.goto(`${real.url}?kind=aid`);
    await expect(page.locator('form.finding')).toBeHidden();
    expect(
      await page.locator('form.finding').evaluate((form) => form.getBoundingClientRect().height),
    ).toBe(0);
    await expect(entries(page).last()).toBeVisible();
  });

  test('the search page leads to everything', async ({ page, real }) => {
    await page.goto(real.url);
    await page.getByRole('link', { name: 'Find' }).click();
    await expect(page.locator('form.finding')).toBeHidden();
    for (const [facet, address] of [
      ['Actor', '/actors/john-kirby/'],
      ['Source', '/sources/ryan-morgan-report/'],
      ['Measure', '/measures/troops-in-russia/'],
    ] as const) {
      await expect(
        page.getByRole('region', { name: facet }).locator(`a[href$="${address}"]`),
      ).toBeVisible();
    }
    for (const [facet, value] of [
      ['Kind', 'Briefing'],
      ['Place', 'Rome'],
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
    await page.goto(real.url);
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
          real,
        }) => {
          const fits = async (): Promise<void> =>
            expect(
              await page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ),
            ).toBeLessThanOrEqual(0);
          await page.goto(`${real.url}?actor=john-kirby`);
          await panel(page).click();
          await look(page);
          await fits();
          await page.goto(`${real.url}search/`);
          for (const summary of await page.locator('.aids summary').all()) await summary.click();
          await look(page);
          await fits();
          await page.goto(`${real.url}search/?q=soldiers&contested=yes`);
          await expect(results(page).first()).toBeVisible();
          await panel(page).click();
          await look(page);
          await fits();
        });
      });
    }
  }

  test('what can be touched is 24 px high', async ({ page, real }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${real.url}search/?q=soldiers&kind=statement`);
    await panel(page).click();
    await expect(results(page).first()).toBeVisible();
    const small = await page
      .locator(
        'form.finding label:has(input), summary:visible, .finding__state button, form.finding input[type="search"]',
      )
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
  });
});

test.describe('arrow keys', () => {
  const MIDDLE = 'events/2024-10-23-kirby-briefing/';
  const neighbour = (page: Page, rel: string) =>
    page.locator(`main a[rel="${rel}"]`).evaluate((link) => (link as HTMLAnchorElement).href);
  const stays = async (page: Page, url: string): Promise<void> => {
    await page.evaluate(() => new Promise((later) => setTimeout(later, 150)));
    await expect(page).toHaveURL(url);
  };

  for (const [kind, path] of [
    ['an event', MIDDLE],
    ['a past day', 'known/2024-10-27/'],
  ] as const) {
    test(`follow the links to the neighbours of ${kind}, and are told of there`, async ({
      page,
      real,
    }) => {
      await page.goto(real.url + path);
      const [previous, next] = [await neighbour(page, 'prev'), await neighbour(page, 'next')];
      await expect(page.locator('main a[rel="prev"]')).toHaveAttribute(
        'aria-keyshortcuts',
        'ArrowLeft',
      );
      await expect(page.locator('main a[rel="prev"]')).toHaveAttribute('title', 'Key ←');
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(next);
      await page.keyboard.press('ArrowLeft');
      await expect(page).toHaveURL(real.url + path);
      await page.keyboard.press('ArrowLeft');
      await expect(page).toHaveURL(previous);
    });
  }

  test('are let be with a modifier, in a field, and where something scrolls sideways', async ({
    page,
    real,
  }) => {
    const url = real.url + MIDDLE;
    await page.goto(url);
    for (const modifier of ['Shift', 'Control', 'Meta'] as const) {
      await page.keyboard.press(`${modifier}+ArrowRight`);
      await stays(page, url);
    }
    await page.evaluate(() =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<input aria-label="x" /><div tabindex="0" class="wide"><p>long</p></div>',
        ),
    );
    await page.locator('main input').focus();
    await page.keyboard.press('ArrowRight');
    await stays(page, url);
    await page.locator('.wide').evaluate((box: HTMLElement) => {
      box.style.cssText = 'overflow-x: auto; width: 100px';
      (box.firstElementChild as HTMLElement).style.width = '500px';
      box.focus();
    });
    await page.keyboard.press('ArrowRight');
    await stays(page, url);
    // The page itself is too wide for its window.
    await page.locator('.wide').evaluate((box: HTMLElement) => {
      box.style.cssText = 'width: 5000px';
      box.blur();
    });
    await page.keyboard.press('ArrowRight');
    await stays(page, url);
    await page.locator('.wide').evaluate((box) => box.remove());
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(url);
  });

  test('go the other way where the writing does', async ({ page, real }) => {
    await page.route(`**/${MIDDLE}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('dir="ltr"', 'dir="rtl"'),
      });
    });
    await page.goto(real.url + MIDDLE);
    const next = await neighbour(page, 'next');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(next);
  });
});
