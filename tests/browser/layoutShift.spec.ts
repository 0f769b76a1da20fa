import { entries, panel, status } from './support/filterParts.ts';
import { expect, test } from './support/test.ts';

test.describe('nothing shifts', () => {
  for (const [path, name] of [
    ['', 'the timeline'],
    ['?kind=statement', 'a filtered timeline'],
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
                [
                  shift.value,
                  ...shift.sources.map(({ node }) => node?.outerHTML.slice(0, 80)),
                ].join(', '),
              );
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(real.url + path);
        if (path.includes('?')) await expect(status(page)).not.toBeEmpty();
        await expect(panel(page)).toBeVisible();
        await page.evaluate(
          () => new Promise((later) => requestAnimationFrame(() => setTimeout(later, 200))),
        );
        expect(await page.evaluate(() => Reflect.get(window, 'shifts') as string[])).toEqual([]);
      });
    }
  }

  test('an entry that will be filtered out is never seen', async ({ page, shipped }) => {
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
    await page.goto(`${shipped.url}?kind=interview`);
    await expect(status(page)).toContainText('Interview');
    const seen = await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)]);
    expect(seen.length).toBe(await entries(page).count());
  });

  test('a script that does not come leaves the page whole', async ({ page, shipped, misdeeds }) => {
    await page.route(/Filters.*\.js$/, (route) => route.abort());
    await page.goto(`${shipped.url}?kind=aid`);
    await expect(entries(page).first()).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(misdeeds.splice(0).join()).toContain('Failed to load');
  });
});
