import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { FIRST_VIEW } from '../support/budgets.ts';
import type { ServedSite } from './support/servedSites.ts';
import { expect, onEachKind, test } from './support/test.ts';

/** The document up to the last element that can be seen without scrolling. */
const firstView = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const onScreen = (element: Element): boolean => {
      const { top, width, height } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && height > 0 && top < window.innerHeight;
    };
    const last = [...document.querySelectorAll('main *')]
      .filter((element) => element.childElementCount === 0 && onScreen(element))
      .at(-1);
    if (!last) throw new Error('Nothing can be seen.');
    const range = document.createRange();
    range.setStart(document.documentElement, 0);
    range.setEndAfter(last);
    const start = document.createElement('html');
    start.append(range.cloneContents());
    return start.outerHTML;
  });

async function stylesOf(page: Page): Promise<Buffer[]> {
  const links = page.locator('link[rel~="stylesheet"]');
  const addresses = await links.evaluateAll((sheets) =>
    sheets.map((sheet) => (sheet as HTMLLinkElement).href),
  );
  return Promise.all(addresses.map(async (address) => (await page.request.get(address)).body()));
}

for (const [name, viewport] of [
  ['phone', { width: 360, height: 780 }],
  ['wide screen', { width: 1280, height: 900 }],
] as const) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    const check = (page: Page, site: ServedSite): Promise<void> =>
      onEachKind(page, site, async (path) => {
        const parts = [Buffer.from(await firstView(page)), ...(await stylesOf(page))].map(
          (part) => gzipSync(part).length,
        );
        expect(parts.length, 'style sheets').toBeGreaterThan(1);
        expect
          .soft(
            parts.reduce((sum, bytes) => sum + bytes, 0),
            path,
          )
          .toBeLessThanOrEqual(FIRST_VIEW);
      });

    test('the first view of no page needs more than 14 KB', ({ page, real }) => check(page, real));
    test('nor where the longest timeline stands on one page', ({ page, long }) =>
      check(page, long));
  });
}
