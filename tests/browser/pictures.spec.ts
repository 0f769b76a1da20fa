import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/*
 * How the pages look, against the pictures beside this file. Every picture is of a small story that
 * no edit of content/ changes, in fonts that come with the tests. After a change that is meant: npm
 * run test:browser -- pictures --update-snapshots, and look at every picture that changed.
 */

const WIDTHS = [360, 768, 1440] as const;
const PAGES = {
  timeline: '',
  event: 'events/2024-03-04-count/',
  source: 'sources/gazette/',
  measure: 'measures/cranes/',
  day: 'known/2024-03-06/',
} as const;
type Name = keyof typeof PAGES;

const fontFile = createRequire(import.meta.url).resolve;

async function fontFace(
  family: string,
  font: string,
  script: 'latin' | 'arabic',
  weight: 400 | 700,
): Promise<string> {
  const data = await readFile(
    fontFile(`@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff2`),
    'base64',
  );
  // Quotation marks of Arabic are drawn like its letters.
  const letters =
    script === 'arabic'
      ? 'U+00AB, U+00BB, U+0600-06FF'
      : 'U+0000-00AA, U+00AC-00BA, U+00BC-00FF, U+2000-206F';
  const weights = weight === 400 ? '1 500' : '501 1000';
  return (
    `@font-face { font-family: ${family}; font-weight: ${weights}; ` +
    `src: url(data:font/woff2;base64,${data}); unicode-range: ${letters} }`
  );
}

/**
 * The pictures must not depend on which fonts a machine has; nor, by geometric precision below, on
 * how it fits letters to pixels.
 */
const FONTS = Promise.all(
  (
    [
      ['Frank', 'frank-ruhl-libre', 'latin'],
      ['Heebo', 'heebo', 'latin'],
      ['Arabic', 'noto-sans-arabic', 'arabic'],
    ] as const
  ).flatMap(([family, font, script]) =>
    ([400, 700] as const).map((weight) => fontFace(family, font, script, weight)),
  ),
);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.addStyleTag({
    content:
      `${(await FONTS).join('\n')}\nhtml:root { --serif: Frank, Arabic; --sans: Heebo, Arabic; ` +
      '--mono: Heebo; text-rendering: geometricPrecision }',
  });
  await page.evaluate(async () => {
    // Neither font has arrows.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      text.nodeValue = text.nodeValue?.replace('→', '›').replace('←', '‹') ?? null;
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
  });
}

/** Takes a picture of a page in each of some widths. */
function pictures(
  look: string,
  names: readonly Name[],
  widths: readonly number[],
  {
    site = 'eastmere',
    prepare,
  }: { site?: 'eastmere' | 'arabic'; prepare?: (page: Page) => Promise<unknown> } = {},
): void {
  for (const name of names) {
    for (const width of widths) {
      test(`${name}, ${width} px, ${look}`, async ({ page, eastmere, arabic }) => {
        await page.setViewportSize({ width, height: 900 });
        await prepare?.(page);
        await open(page, { eastmere, arabic }[site].url + PAGES[name]);
        await expect(page).toHaveScreenshot(`${look.replaceAll(' ', '-')}-${name}-${width}.png`, {
          fullPage: true,
        });
      });
    }
  }
}

// The fonts come as an extra style sheet, which the policy of the pages forbids.
test.use({ bypassCSP: true });

pictures('light', ['timeline', 'event', 'source', 'measure', 'day'], WIDTHS);

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });
  pictures('dark', ['timeline', 'event', 'measure'], [360, 1440]);
});

pictures('print', ['timeline', 'event', 'measure'], [720], {
  prepare: (page) => page.emulateMedia({ media: 'print' }),
});
pictures('forced colours', ['timeline', 'event', 'measure'], [768], {
  prepare: (page) => page.emulateMedia({ forcedColors: 'active' }),
});
pictures('right to left', ['timeline', 'event', 'measure'], [360, 1440], { site: 'arabic' });

test.describe('with text twice as large', () => {
  pictures('large text', ['timeline', 'event'], [768], {
    prepare: (page) =>
      page.addInitScript(() =>
        document.addEventListener(
          'DOMContentLoaded',
          () => (document.documentElement.style.fontSize = '200%'),
        ),
      ),
  });
});
