import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect as base, test } from '@playwright/test';
import { makeProject, temporaryFolder } from '../site/support/build.ts';
import { startDevelopment, stop } from '../site/support/development.ts';
import { FIXTURE } from '../site/support/fixture.ts';

// A development server compiles on demand, which takes its time on a busy machine.
const expect = base.configure({ timeout: 30_000 });

const EVENT = 'content/events/2024-02-20-alfaword-movement.md';

test('the development server reports a broken entry, and brings edits into the open page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const folder = await temporaryFolder();
  let server: ChildProcess | undefined;
  try {
    const project = await makeProject(join(folder, 'project'), FIXTURE);
    const file = join(project, EVENT);
    const whole = await readFile(file, 'utf8');
    await writeFile(file, '');
    await writeFile(
      join(project, 'content/story.yaml'),
      (FIXTURE['story.yaml'] ?? '').replace('language: en', 'languag: en'),
    );
    const development = await startDevelopment(project);
    ({ server } = development);

    await test.step('it starts with broken content, and shows the report', async () => {
      const answer = await page.goto(`${development.url}events/2024-02-20-alfaword-movement/`);
      expect(answer?.status()).toBe(500);
      await expect(page.locator('body')).toContainText(`${EVENT}:1:1`);
    });

    await test.step('the page is there when the content is mended, with its styles', async () => {
      await writeFile(join(project, 'content/story.yaml'), FIXTURE['story.yaml'] ?? '');
      await writeFile(file, whole);
      await expect(page.locator('h1')).toHaveText('The alfaword movement');
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.reload();
      expect
        .soft(
          await page.locator('.masthead').evaluate((element) => getComputedStyle(element).display),
        )
        .toBe('flex');
      expect.soft(errors).toEqual([]);
      expect.soft(development.printed()).not.toContain('address has changed');
    });

    await test.step('an edit shows up in the open page', async () => {
      await writeFile(
        file,
        whole.replace('title: The alfaword movement', 'title: The movement as edited'),
      );
      await expect(page.locator('h1')).toHaveText('The movement as edited');
    });

    await test.step('a claim in a new file shows up, and goes with its file', async () => {
      const claims = join(project, 'content/claims/2024-02-20-alfaword-movement');
      const says = 'Ships moved by night.';
      await mkdir(claims, { recursive: true });
      await writeFile(
        join(claims, 'by-night.yaml'),
        `by: first-speaker\nsays: ${says}\nsources: [alfaword-report]\n`,
      );
      await expect(page.locator('#by-night')).toContainText(says);
      await rm(claims, { recursive: true });
      await expect(page.locator('#by-night')).toHaveCount(0);
    });

    await test.step('a broken edit shows the report of the check', async () => {
      await writeFile(file, whole.replace('kind: movement', 'kind: movment'));
      await expect(page.locator('body')).toContainText(`${EVENT}:6:7`);
      for (const part of [
        'unknown-kind',
        'Unexpected kind “movment”, which neither the story nor',
        'Did you mean “movement”?',
      ]) {
        await expect(page.locator('body')).toContainText(part);
        await expect.poll(() => development.printed()).toContain(part);
      }
    });

    await test.step('a page that was still loading at an edit shows it too', async () => {
      // The page has come, and what listens for edits has not; meanwhile another tab is open and
      // listening.
      const slow = await page.context().newPage();
      let listen: () => void = () => undefined;
      const mayListen = new Promise<void>((done) => (listen = done));
      await slow.route('**/@vite/client', async (route) => {
        await mayListen;
        await route.continue();
      });
      await slow.goto(page.url(), { waitUntil: 'commit' });
      await expect(slow.locator('body')).toContainText(`${EVENT}:6:7`);
      await writeFile(file, whole.replace('kind: movement', 'kind: movemint'));
      await expect(page.locator('body')).toContainText('movemint');
      listen();
      await expect(slow.locator('body')).toContainText('movemint');
      await slow.close();
      await writeFile(file, whole.replace('kind: movement', 'kind: movment'));
      await expect(page.locator('body')).toContainText('Unexpected kind “movment”');
    });

    await test.step('a second mistake elsewhere joins the first', async () => {
      const source = 'sources/alfaword-report.md';
      const text = FIXTURE[source] ?? '';
      const place = join(project, 'content', source);
      await writeFile(place, text.replace('publisher:', 'publishr:'));
      await expect(page.locator('body')).toContainText('Did you mean “publisher”?');
      await expect(page.locator('body')).toContainText('Unexpected kind “movment”');
      await writeFile(place, text);
    });

    await test.step('what content says runs nowhere in the report', async () => {
      await writeFile(
        join(project, 'content/story.yaml'),
        (FIXTURE['story.yaml'] ?? '').replace(
          'language: en',
          `"<img src=x onerror=document.title='ran'>": en`,
        ),
      );
      await expect(page.locator('body')).toContainText('<img src=x onerror');
      await expect(page.locator('img')).toHaveCount(0);
    });

    await test.step('the page comes back when the content is mended', async () => {
      await writeFile(join(project, 'content/story.yaml'), FIXTURE['story.yaml'] ?? '');
      await writeFile(file, whole);
      await expect(page.locator('h1')).toHaveText('The alfaword movement');
    });

    await test.step('another path of the site’s address asks for a new start', async () => {
      await writeFile(
        join(project, 'content/story.yaml'),
        (FIXTURE['story.yaml'] ?? '').replace('/repo/', '/another/'),
      );
      await expect
        .poll(() => development.printed())
        .toContain('The path of the site’s address has changed');
      await writeFile(join(project, 'content/story.yaml'), FIXTURE['story.yaml'] ?? '');
      await expect(page.locator('.masthead__title a')).toHaveAttribute('href', '/repo/');
      await expect(page.locator('h1')).toHaveText('The alfaword movement');
    });

    await test.step('a new file and a deleted one are seen', async () => {
      const added = join(project, 'content/events/2024-02-21-added.md');
      await writeFile(
        added,
        whole
          .replace('The alfaword movement', 'The added event')
          .replace('date: 2024-02-20', 'date: 2024-02-21')
          .replace(/corrections:[\s\S]*?(?=---)/, ''),
      );
      await expect(
        page
          .getByRole('navigation', { name: 'Neighbouring events' })
          .getByRole('link', { name: 'The added event' }),
      ).toBeVisible();
      await rm(added);
      await expect(page.getByRole('link', { name: 'The added event' })).toHaveCount(0);
      await expect(page.locator('h1')).toHaveText('The alfaword movement');
    });

    await test.step('a fault of the program is at its own line', async () => {
      const view = join(project, 'src/views/parts/sourceLine.ts');
      const lines = (await readFile(view, 'utf8')).split('\n');
      const inside = lines.indexOf('  const { index, words } = site;') + 1;
      expect(inside).toBeGreaterThan(0);
      lines.splice(inside, 0, "  if (index) throw new Error('broken');");
      await writeFile(view, lines.join('\n'));
      // Not in the open page, which the edit itself loads anew.
      await expect
        .poll(async () => {
          await fetch(`${development.url}sources/`);
          return development.printed();
        })
        .toMatch(new RegExp(`Stack trace:\\s+at [^\\n]*sourceLine\\.ts:${inside + 1}:`));
    });
  } finally {
    await stop(server);
    await rm(folder, { recursive: true, force: true });
  }
});
