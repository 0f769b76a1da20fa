import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createTwoFilesPatch } from 'diff';
import { CHROMIUM_ARGUMENTS, chromiumOrExit } from '../browser/findChromium.ts';
import { serve } from '../site/support/server.ts';
import { comparable } from './pages.ts';

/** What is searched for in both sites, as it stands in the address of the search page. */
const QUERIES: readonly string[] = [
  // Names
  'q=John+Kirby',
  'q=austin',
  'q=Zelenskyy',
  'q=Cho+Tae-yul',
  'q=Ryan+Morgan',
  'q=Pat+Ryder&order=time',
  'q=Yonhap',
  'q=US+officials',
  // Numbers
  'q=3,000',
  'q=3,000+soldiers',
  'q=10,000&order=time',
  'q=11,000',
  'q=50+billion',
  'q=2024-10-23',
  // Words and the beginnings of words
  'q=soldiers',
  'q=sold',
  'q=sanctions',
  'q=Vladivostok',
  'q=Kursk&order=time',
  'q=missile',
  'q=loan',
  'q=interviews',
  'q=Korea',
  'q=zyzzyva',
  // Phrases and several words
  'q=fair+targets',
  'q=%22fair+targets%22',
  'q=%22highly+concerning+probability%22',
  'q=military+training+sites',
  'q=not+printed',
  'q=certainly+public',
  // Words of the interface: only where they are a page’s own
  'q=contested',
  'q=Source',
  'q=claim',
  // Filters, alone and with words
  'contested=yes',
  'kind=statement',
  'kind=statement&kind=briefing&order=time',
  'source=yonhap-ians-report',
  'actor=john-kirby&actor=lloyd-austin&source=ryan-morgan-report',
  'q=soldiers&kind=statement',
  'q=Ukraine&measure=troops-in-russia&contested=yes&order=time',
];

/** What the search page shows for a query: how much was found, then each result as markup. */
async function shownFor(page: Page, url: string, query: string): Promise<string> {
  await page.goto(`${url}search/?${query}`);
  const status = page.getByRole('status').filter({ hasText: ' found: ' });
  await status.waitFor();
  const more = page.locator('.results > button');
  while (await more.isVisible()) {
    const shown = await page.locator('.results h2').count();
    await more.click();
    await page.locator('.results h2').nth(shown).waitFor();
  }
  const results = await page
    .locator('.results > ol > li')
    .evaluateAll((items) => items.map((item) => item.innerHTML));
  return [await status.textContent(), ...results.map(comparable)].join('\n\n');
}

/** What the search of a built site shows, by query. */
async function searchAll(folder: string): Promise<Map<string, string>> {
  const served = await serve(folder);
  const browser = await chromium.launch({
    executablePath: chromiumOrExit(),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const shown = new Map<string, string>();
    for (const query of QUERIES) shown.set(query, await shownFor(page, served.url, query));
    return shown;
  } finally {
    await browser.close();
    await served.close();
  }
}

/**
 * Asks the search of two built sites the same questions, in a browser, and reports where the
 * addresses, their order or their excerpts differ.
 * @returns how many of the queries have different results
 */
export async function compareSearches(before: string, after: string): Promise<number> {
  const [old, fresh] = [await searchAll(before), await searchAll(after)];
  const different = QUERIES.filter((query) => old.get(query) !== fresh.get(query));
  for (const query of different) {
    const name = `search/?${query}`;
    const [a, b] = [old.get(query) ?? '', fresh.get(query) ?? ''];
    process.stdout.write(`${createTwoFilesPatch(name, name, a, b, '', '', { context: 1 })}\n`);
  }
  process.stdout.write(`${different.length} of ${QUERIES.length} queries have other results\n`);
  return different.length;
}
