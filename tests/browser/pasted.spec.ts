import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { ServedSite } from './support/servedSites.ts';

const box = (page: Page) => page.getByLabel('Paste the text of the report');
const summary = (page: Page) => page.locator('.taken output');
const items = (page: Page) => page.locator('.taken li');

/** Opens the page of a report, and gives the quotations that are taken from it. */
async function open(page: Page, { url }: ServedSite): Promise<string[]> {
  await page.goto(`${url}sources/white-house-briefing-report/`);
  await page.getByText(/^Check for yourself: \d+ quotations and numbers$/).click();
  const texts = await items(page).evaluateAll((all) =>
    all.flatMap((item) => item.getAttribute('data-text') ?? []),
  );
  expect(texts.length).toBeGreaterThan(5);
  return texts;
}

test('in a pasted text of a report, each quotation and number is looked for', async ({
  page,
  shipped,
}) => {
  const [first = '', second = '', third = ''] = await open(page, shipped);
  const changed = `${second} by nobody at all`;
  const wrong = third.replace(/\p{L}+$/u, 'otherwise');
  const itemOf = (words: string) =>
    items(page).filter({ has: page.getByText(`“${words}”`, { exact: true }) });
  await box(page).fill(
    `He said: “${first}.” ${second}. “${changed}”, he said, and “${wrong}”.\nAt least 3,000 came.`,
  );
  await expect(summary(page)).toHaveText(/^\d+ of \d+ are in your text\.$/);
  await expect(itemOf(first)).toHaveText(/· in your text$/);
  await expect(itemOf(second)).toHaveText(/· in your text$/);
  const last = /\p{L}+$/u.exec(third)?.[0] ?? '';
  await expect(itemOf(third)).toContainText(`differs in your text at “${last}”`);
  await expect(page.locator('.taken [data-numbers="3000"]').first()).toHaveText(/· in your text$/);
  await expect(items(page).getByText('not in your text').first()).toBeVisible();

  await box(page).fill('');
  await expect(summary(page)).toBeEmpty();
  await expect(items(page).getByText('in your text')).toHaveCount(0);
});

test('a share is looked for as one, and both ends of a range', async ({ page, shipped }) => {
  await open(page, shipped);
  const [share, range] = [items(page).nth(0), items(page).nth(1)];
  await share.evaluate((item) => item.setAttribute('data-numbers', 'share 1/5'));
  await range.evaluate((item) => item.setAttribute('data-numbers', '1200;3000'));
  await box(page).fill('One in five of 3,000 cranes sleeps, and 1,200 never do.');
  await expect(share).toHaveText(/· in your text$/);
  await expect(range).toHaveText(/· in your text$/);
  await box(page).fill('One in four of 3,000 cranes sleeps, and 120 never do.');
  await expect(share).toHaveText(/· not in your text$/);
  await expect(range).toHaveText(/· not in your text$/);
});

test('nothing is loaded before a text is there, and nothing is sent', async ({ page, shipped }) => {
  const asked: string[] = [];
  const [first = ''] = await open(page, shipped);
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await box(page).fill(`“${first}”`);
  await expect(summary(page)).not.toBeEmpty();
  const loaded = [...asked];
  expect(loaded.join()).toMatch(/\/_astro\/pastedText\./);
  for (const one of loaded) expect(one).toMatch(/^GET [^?#]*\/_astro\/[\w.-]+\.js$/);
  await box(page).fill(`“${first}” and more`);
  await expect(summary(page)).not.toBeEmpty();
  await box(page).press('Enter');
  expect(asked).toEqual(loaded);
});

test('a text that is too long is not read', async ({ page, shipped }) => {
  await open(page, shipped);
  await box(page).fill('word '.repeat(60_000));
  await expect(summary(page)).toHaveText('The text is too long.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what is found, in ${colorScheme}`, async ({ page, shipped }) => {
    await page.emulateMedia({ colorScheme });
    const [first = ''] = await open(page, shipped);
    await box(page).fill(`“${first}”`);
    await expect(summary(page)).not.toBeEmpty();
    const { violations } = await new AxeBuilder({ page }).include('.taken').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all quotations and numbers are listed, and there is no box', async ({ page, shipped }) => {
    await page.goto(`${shipped.url}sources/white-house-briefing-report/`);
    await page.locator('.taken summary').click();
    await expect(items(page).first()).toBeVisible();
    await expect(page.locator('.taken textarea')).toBeHidden();
  });
});
