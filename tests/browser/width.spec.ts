import { fieldsAt, GROUPS, groupsAt } from '../support/everyGroup.ts';
import { textFieldsOf, WIDE_RECORDS } from '../site/support/wideStory.ts';
import { results, searchBox } from './support/filterParts.ts';
import { expect, onEachKind, test } from './support/test.ts';
import { wrongWidths } from './support/widths.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('the story of unbroken words has a value in every field for a text', () => {
  const records = Object.fromEntries(
    Object.entries(WIDE_RECORDS).map(([kind, ofKind]) => [kind, Object.values(ofKind)]),
  );
  const empty = GROUPS.flatMap((path) => {
    const groups = groupsAt(records, path);
    const names = textFieldsOf(fieldsAt(path)).filter((name) =>
      groups.every((group) => group[name] === undefined),
    );
    return groups.length === 0 ? [path] : names.map((name) => `${path}.${name}`);
  });
  expect(empty).toEqual([]);
});

test('no page is wider than its window, whatever one word, name or number it holds', async ({
  page,
  wide,
}) => {
  expect(wide.pages.length).toBeGreaterThan(25);
  for (const { path } of wide.pages) {
    await page.goto(wide.url + path);
    for (const direction of ['ltr', 'rtl'] as const)
      expect.soft(await wrongWidths(page, direction), `/${path} ${direction}`).toEqual([]);
  }
});

test('nor is what the search finds', async ({ page, wide }) => {
  await page.goto(`${wide.url}search/`);
  await searchBox(page).fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk');
  await expect(results(page).first()).toBeVisible();
  expect(await wrongWidths(page, 'ltr')).toEqual([]);
  expect(await wrongWidths(page, 'rtl')).toEqual([]);
});

test('nor is any kind of page with one word in the place of each of its texts', async ({
  page,
  fixture,
}) => {
  await onEachKind(page, fixture, async (path) => {
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        if (/\p{L}/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('svg, script'))
          node.nodeValue = 'Wm'.repeat(60);
      }
    });
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await wrongWidths(page, 'ltr'), `${path} at ${width} px`).toEqual([]);
    }
  });
});
