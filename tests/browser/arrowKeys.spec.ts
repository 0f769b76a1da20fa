import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

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
    ['a past day', 'known/2024-10-31/'],
  ] as const) {
    test(`follow the links to the neighbours of ${kind}, and are told of there`, async ({
      page,
      shipped,
    }) => {
      await page.goto(shipped.url + path);
      const [previous, next] = [await neighbour(page, 'prev'), await neighbour(page, 'next')];
      await expect(page.locator('main a[rel="prev"]')).toHaveAttribute(
        'aria-keyshortcuts',
        'ArrowLeft',
      );
      await expect(page.locator('main a[rel="prev"]')).toHaveAttribute('title', 'Key ←');
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(next);
      await page.keyboard.press('ArrowLeft');
      await expect(page).toHaveURL(shipped.url + path);
      await page.keyboard.press('ArrowLeft');
      await expect(page).toHaveURL(previous);
    });
  }

  test('are let be with a modifier, in a field, and where something scrolls sideways', async ({
    page,
    shipped,
  }) => {
    const url = shipped.url + MIDDLE;
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

  test('go the other way where the writing does', async ({ page, shipped }) => {
    await page.route(`**/${MIDDLE}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('dir="ltr"', 'dir="rtl"'),
      });
    });
    await page.goto(shipped.url + MIDDLE);
    const next = await neighbour(page, 'next');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(next);
  });
});
