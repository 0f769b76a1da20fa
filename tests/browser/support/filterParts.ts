import type { Locator, Page } from '@playwright/test';

/** The parts of a page that filters or searches. */
export const entries = (page: Page): Locator => page.locator('.entry:visible');
export const status = (page: Page): Locator => page.getByRole('status');
export const panel = (page: Page): Locator => page.locator('form.finding summary');
export const searchBox = (page: Page): Locator => page.getByRole('searchbox');
export const results = (page: Page): Locator => page.locator('.results ol > li');

/** The box of one value of a facet. */
export const option = (page: Page, name: string, value: string): Locator =>
  page.locator(`form.finding input[name="${name}"][value="${value}"]`);

/** How many entries a value of a facet says it would leave. */
export const countOf = async (page: Page, name: string, value: string): Promise<number> =>
  Number((await option(page, name, value).locator('xpath=..').locator('b').textContent())?.trim());
