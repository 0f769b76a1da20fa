import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { HAS_SHIPPED_STORY } from '../../support/shippedStory.ts';
import { SITES } from './servedSites.ts';
import type { ServedSite, ServedSites } from './servedSites.ts';

interface Fixtures {
  /** a whole story */
  real: ServedSite;
  /**
   * the story that the project ships with: a test of its facts is left out where another story has
   * taken its place
   */
  shipped: ServedSite;
  /** an invented story with one of everything */
  example: ServedSite;
  fixture: ServedSite;
  eastmere: ServedSite;
  arabic: ServedSite;
  long: ServedSite;
  wide: ServedSite;
  /** what the pages of a test did that no page may do; empty at the end of every test */
  misdeeds: string[];
}

const sites = (): ServedSites => JSON.parse(process.env[SITES] ?? '{}') as ServedSites;

/**
 * A test of the built sites. Whatever else it is about, it fails when a page reports an error,
 * breaks its content security policy, asks for what is not there or asks anything of another host.
 */
export const test = base.extend<Fixtures>({
  real: async ({}, use) => use(sites().real),
  shipped: async ({}, use) => {
    base.skip(!HAS_SHIPPED_STORY, 'Another story stands in content/.');
    await use(sites().real);
  },
  example: async ({}, use) => use(sites().example),
  fixture: async ({}, use) => use(sites().fixture),
  eastmere: async ({}, use) => use(sites().eastmere),
  arabic: async ({}, use) => use(sites().arabic),
  long: async ({}, use) => use(sites().long),
  wide: async ({}, use) => use(sites().wide),
  misdeeds: [
    async ({ context }, use) => {
      const misdeeds: string[] = [];
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`violates its policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          misdeeds.push(`${message.location().url}: ${message.text()}`);
      });
      context.on('weberror', (error) => void misdeeds.push(String(error.error())));
      context.on('request', (request) => {
        if (
          !Object.values(sites()).some(({ url }) =>
            request.url().startsWith(new URL(url).origin),
          ) &&
          !request.url().startsWith('data:')
        )
          misdeeds.push(`asks for ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) misdeeds.push(`${response.status()} for ${response.url()}`);
      });
      await use(misdeeds);
      base
        .expect(misdeeds, 'errors, violations of the policy and requests to other hosts')
        .toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = base;

/** Opens a page of each kind, one after the other. */
export async function onEachKind(
  page: Page,
  { url, pages }: ServedSite,
  look: (path: string) => Promise<void>,
): Promise<void> {
  base.expect(pages.length, 'kinds of page').toBeGreaterThan(10);
  for (const { kind, path } of pages) {
    await base.step(`${kind}: /${path}`, async () => {
      await page.goto(url + path);
      await look(`/${path}`);
    });
  }
}
