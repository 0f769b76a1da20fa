import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inMemory } from '../../src/editing/memoryFiles.ts';
import { checkContent } from '../../src/rules/checkContent.ts';
import { PROJECT } from '../site/support/build.ts';
import { filesIn } from '../site/support/folder.ts';
import { expect, test } from './support/test.ts';

const CONTENT = join(PROJECT, 'content');

const status = (page: Page): Locator => page.locator('.contribute__status');
const card = (page: Page, number: number): Locator => page.locator('.card').nth(number);
const begin = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Fills in the control of a field, which is named in front of the word for what is needed. */
async function fill(within: Locator, name: string, value: string): Promise<void> {
  const named = within.getByRole('group', { name: new RegExp(`^${name}( needed)?$`) });
  const control = within.getByLabel(new RegExp(`^${name}( needed| 1)?$`)).first();
  if ((await named.count()) > 0) await named.first().getByRole('combobox').last().fill(value);
  else if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT')
    await control.selectOption(value);
  else await control.fill(value);
}

/** The files that the form has made, by their paths below the content folder. */
const filesOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('.files > li')
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('code')?.textContent.replace('content/', '') ?? '',
          item.querySelector('pre')?.textContent ?? '',
        ]),
      ),
  );

/** What the whole check says of the content of this project with other files put into it. */
async function checkWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  const own = await Promise.all(
    (await filesIn(CONTENT)).map(
      async (path) => [path, new Uint8Array(await readFile(join(CONTENT, path)))] as const,
    ),
  );
  const given = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const { problems } = await checkContent(inMemory(new Map([...own, ...given])));
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const ARTICLE = `The minister of ports, Ada Brandt, spoke on Friday in Seoul. "The cranes are idle
tonight," she said, and named 4,500 soldiers. She spoke for an hour. A spokesman denied it.`;

test('an event with a new source, a new speaker and three claims becomes files that pass', async ({
  page,
  shipped,
}) => {
  await page.goto(`${shipped.url}contribute/`);
  await begin(page, 'An event');
  await expect(card(page, 0).getByLabel(/^Title/)).toBeFocused();
  await begin(page, 'A source that is not here yet');
  await begin(page, 'Somebody who is not here yet');
  const [event, source, actor] = [card(page, 0), card(page, 1), card(page, 2)];

  await fill(source, 'Label', 'The Harbour Post of 1 November 2024');
  await fill(source, 'Publisher', 'Harbour Post');
  await fill(source, 'Published', '2024-11-01');
  await fill(source, 'Language', 'en');
  await source.getByLabel('Paste the article’s text here').fill(ARTICLE);
  await fill(actor, 'Name', 'Ada Brandt');
  await fill(actor, 'Kind', 'person');

  await fill(event, 'Title', 'Brandt speaks in Seoul of idle cranes');
  await fill(event, 'Date', '2024-11-01');
  await fill(event, 'Date printed in', 'the-harbour-post-of-1-november-2024');
  await fill(event, 'Kind', 'briefing');
  await fill(event, 'Summary', 'She speaks of cranes and of 4,500 soldiers.');
  await fill(event, 'Sources', 'the-harbour-post-of-1-november-2024');
  await event
    .getByLabel('Text', { exact: true })
    .fill('Ada Brandt spoke in Seoul. [@the-harbour-post-of-1-november-2024]');
  for (const [i, says] of [
    'No crane works tonight.',
    'There are 4,500 soldiers.',
    'She will speak again.',
  ].entries()) {
    await event.getByRole('button', { name: 'Add: Claim' }).click();
    const claim = event.getByRole('group', { name: `Claim ${i + 1}` });
    await expect(claim.getByLabel(/^By/)).toBeFocused();
    await fill(claim, 'By', 'ada-brandt');
    await fill(claim, 'Says', says);
    await fill(claim, 'Sources', 'the-harbour-post-of-1-november-2024');
  }
  const first = event.getByRole('group', { name: 'Claim 1' });
  await first.getByRole('button', { name: 'Add: Quote' }).click();
  const quote = first.getByRole('group', { name: 'Quote 1' });
  await fill(quote, 'Text', 'The cranes are idle tonight');
  await fill(quote, 'Source', 'the-harbour-post-of-1-november-2024');
  const second = event.getByRole('group', { name: 'Claim 2' });
  await second.getByText('Figure', { exact: true }).click();
  await fill(second, 'Measure', 'troops-in-russia');
  await fill(second, 'Value', '4500');
  await fill(second, 'Hedge', 'exactly');
  await fill(second, 'As of', '2024-11-01');

  await expect(page.locator('.files pre').first()).toContainText('asOf: 2024-11-01');
  await expect(status(page)).toHaveText('No problem found.');
  const files = await filesOf(page);
  expect(Object.keys(files)).toEqual([
    'events/2024-11-01-brandt-speaks-in-seoul-of-idle-cranes.md',
    'sources/the-harbour-post-of-1-november-2024.md',
    'actors/ada-brandt.yaml',
    'sources/the-harbour-post-of-1-november-2024.fingerprint.json',
  ]);
  expect(await checkWith(files)).toEqual([]);
  expect(JSON.stringify(files)).not.toContain('spoke for an hour');

  await test.step('a quotation that the article does not print is refused at once', async () => {
    await fill(quote, 'Text', 'The cranes are busy tonight');
    await expect(quote.locator('.field__problem:not(:empty)')).toContainText(
      'Unexpected quotation',
    );
    await expect(quote.getByLabel(/^Text/)).toHaveAttribute('aria-invalid', 'true');
    await expect(status(page)).toHaveText('1 left to mend');
  });

  await test.step('an id that becomes another is carried to where it is named', async () => {
    await fill(actor, 'Name', 'Ada Brandt-Reed');
    await expect(first.getByLabel(/^By/)).toHaveValue('ada-brandt-reed');
    await expect(page.locator('.files code').nth(2)).toHaveText(/ada-brandt-reed\.yaml$/);
    // What is typed afterwards is still heard.
    await fill(first, 'Says', 'No crane works tonight, she says.');
    await expect(page.locator('.files pre').first()).toContainText('tonight, she says');
    await expect(page.locator('.files pre').first()).toContainText('by: ada-brandt-reed');
  });

  await test.step('a reload keeps all of it but the article', async () => {
    await page.reload();
    await expect(event.getByLabel(/^Title/)).toHaveValue('Brandt speaks in Seoul of idle cranes');
    await expect(source.getByLabel('Paste the article’s text here')).toBeEmpty();
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).toContain('idle cranes');
    expect(kept).not.toContain('spoke for an hour');
  });

  await test.step('what is removed is gone, and so is all in the end', async () => {
    await second.getByRole('button', { name: 'Remove: Claim 2' }).click();
    await expect(event.getByRole('group', { name: 'Claim 2' }).getByLabel(/^By/)).toBeFocused();
    await expect(event.getByRole('group', { name: /^Claim/ })).toHaveCount(2);
    await page.locator('summary').getByText('Start again').click();
    await begin(page, 'Start again');
    await expect(page.getByRole('button', { name: 'An event', exact: true })).toBeFocused();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('hostile texts are texts, in the form, in the files and in the preview', async ({
  page,
  shipped,
}) => {
  const hostile = `"><img src=x onerror=alert(1)>: {# 'a' \u2028 ${'ü'.repeat(40)} <script>`;
  await page.goto(`${shipped.url}contribute/`);
  await begin(page, 'An event');
  const event = card(page, 0);
  for (const name of ['Title', 'Date', 'Kind', 'Summary', 'Sources'])
    await fill(event, name, hostile);
  await event.getByLabel('Text', { exact: true }).fill(`${hostile}\n---\ntitle: b\n\0`);
  await event.getByRole('button', { name: 'Add: Claim' }).click();
  for (const name of ['By', 'Says', 'Sources'])
    await fill(event.getByRole('group', { name: 'Claim 1' }), name, hostile);
  await expect(status(page)).toContainText('left to mend');
  await expect(page.locator('.contribute img, .contribute script:not([src])')).toHaveCount(0);
  const [text = ''] = Object.values(await filesOf(page));
  expect(text).toContain('onerror=alert(1)');
  await fill(event, 'Date', '2024-10-24');
  await fill(event, 'Kind', 'briefing');
  await fill(event, 'Sources', 'yonhap-ians-report');
});

test('a claim to an event that is here is put into its file, which is edited there', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.url}contribute/`);
  await begin(page, 'A claim to an event that is here');
  const claim = card(page, 0);
  const id = (await page.locator('#_known-events option').first().getAttribute('value')) ?? '';
  await claim.getByLabel('The event').fill(id);
  await fill(claim, 'By', 'first-speaker');
  await fill(claim, 'Says', 'Something else.');
  await expect(page.getByRole('link', { name: 'Edit on Forgejo' })).toHaveAttribute(
    'href',
    `https://forgejo.code.example/user/repo/_edit/main/content/events/${id}.md`,
  );
  const { [`events/${id}.md`]: text = '' } = await filesOf(page);
  const before = await page.evaluate(
    async (path) => (await (await fetch(path)).json()) as string,
    `${fixture.url}contribute/files/events/${id}.md.json`,
  );
  expect(text.length).toBeGreaterThan(before.length);
  expect(text).toContain('says: Something else.');
});

test('without scripts the page leads to a template of each kind', async ({ browser, fixture }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${fixture.url}contribute/`);
  await expect(page.getByRole('button')).toHaveCount(0);
  const links = page.locator('.contribute__templates a');
  await expect(links).toHaveCount(7);
  for (const link of await links.all())
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/forgejo\.code\.example\/user\/repo\/_new\/main\?filename=content.*&value=\S+$/,
    );
  await context.close();
});

/** Without what is for screen readers and links alone. */
const textsOf = (page: Page, root: string): Promise<Record<string, string[]>> =>
  page.locator(root).evaluate((whole) => {
    const copy = whole.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('.visually-hidden, .permalink')) unseen.remove();
    const texts = (selector: string): string[] =>
      [...copy.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.replace(/\s+/g, ''),
      );
    return {
      title: texts('h1, h4'),
      date: texts('.dateline > *'),
      summary: texts('.standfirst'),
      text: texts('.prose'),
      claims: texts('.ledger tbody :is(th, td)'),
      sources: texts('.sources > li'),
    };
  });

test('the preview of an event is what its page shows', async ({ page, shipped }) => {
  const files = await Promise.all(
    (await filesIn(join(CONTENT, 'events'))).map(
      async (path) =>
        [path.replace('.md', ''), await readFile(join(CONTENT, 'events', path), 'utf8')] as const,
    ),
  );
  // What others say of an event stands in their files, which are not loaded for it; nor is a place
  // that it names by another word than its id.
  const alone = files.filter(
    ([id, own]) => !/^place:/m.test(own) && !files.some(([, text]) => text.includes(`${id}#`)),
  );
  expect(alone.length).toBeGreaterThan(5);
  await page.goto(`${shipped.url}contribute/`);
  const site = await page.locator('.contribute').getAttribute('data-of');
  for (const [id, file] of alone) {
    const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
    await page.goto(`${shipped.url}events/${id}/`);
    const built = await textsOf(page, 'main article');
    await page.evaluate(([name, form]) => localStorage.setItem(name, form), [
      `dateline contribute ${site ?? ''}`,
      JSON.stringify({
        cards: [{ key: 1, kind: 'events', id, event: '', values: parse(fields) as object, body }],
        branch: '',
      }),
    ] as const);
    await page.goto(`${shipped.url}contribute/`);
    await expect(page.locator('.preview article')).toBeVisible();
    await expect(status(page)).toHaveText('No problem found.');
    expect.soft(await textsOf(page, '.preview article'), id).toEqual(built);
  }
});

test('loads what is named and nothing else', async ({ page, shipped }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/contribute/')) asked.push(request.url());
  });
  await page.goto(`${shipped.url}contribute/`);
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
  await begin(page, 'An event');
  await fill(card(page, 0), 'Title', 'The cranes');
  await fill(card(page, 0), 'Sources', 'yonhap-ians-report');
  await expect
    .poll(() =>
      asked.filter((url) => url.includes('/files/')).map((url) => url.split('/files/')[1]),
    )
    .toEqual([
      'story.yaml.json',
      'sources/yonhap-ians-report.fingerprint.json.json',
      'sources/yonhap-ians-report.md.json',
    ]);
});

for (const [name, options] of [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['on a narrow phone', { viewport: { width: 320, height: 700 } }],
] as const)
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing in the form, and it is no wider than its window', async ({
      page,
      shipped,
    }) => {
      await page.goto(`${shipped.url}contribute/`);
      await begin(page, 'An event');
      await begin(page, 'A source that is not here yet');
      const event = card(page, 0);
      await event.getByRole('button', { name: 'Add: Claim' }).click();
      await event.getByRole('button', { name: 'Add: Quote' }).click();
      await fill(event, 'Title', 'The cranes: “idle”.');
      await fill(event, 'Date', 'yesterday');
      await expect(event.locator('.field__problem:not(:empty)').first()).toBeVisible();
      for (const details of await page.locator('.contribute details').all())
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    });
  });
