import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../rules/checkContent.ts';
import type { Problem } from '../problems/problem.ts';
import { contentFolder } from './contentFolder.ts';
import { draftPages } from './draftPages.ts';
import { reportPage } from './reportPage.ts';
import { renewEditorSchemas } from '../cli/editorSchemas.ts';
import { faultReport } from '../cli/fault.ts';
import { terminalReport } from '../cli/reports/terminalReport.ts';
import { addressesOf } from '../addresses/addresses.ts';
import { onDisk } from '../parse/diskFiles.ts';

const debug = process.env.DEBUG === '1';

const SETTLE_MS = 50;

const PAGE_SCRIPT = '/src/scripts/reloadAfterEdit.ts';

/**
 * For the development server: watches the content folder, brings good edits into the open page, and
 * while there is a problem answers every page with the report of the check. In place of the page of
 * a draft that is not complete it answers with what is missing.
 * @param home the path of the site’s address when the server started
 */
export function liveReport(home: string): AstroIntegration {
  return {
    name: 'dateline-live-report',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '${PAGE_SCRIPT}';`);
      },
      'astro:server:setup': async ({ server, logger, refreshContent }) => {
        const root = contentFolder();
        const { hot } = server.environments.client;
        let problems: readonly Problem[] = [];
        let hidden: ReadonlyMap<string, string> = new Map();
        let edit = 0;

        const examine = async (): Promise<void> => {
          const checked = await checkContent(onDisk(root));
          ({ problems } = checked);
          const { story } = checked.content;
          const before = hidden;
          hidden = draftPages(checked, PAGE_SCRIPT);
          for (const path of hidden.keys())
            if (!before.has(path))
              logger.warn(`A draft is not complete: ${path} shows what lacks.`);
          if (story && addressesOf(story.data.site).home !== home)
            logger.warn(
              'The path of the site’s address has changed. ' +
                'Start npm run dev again, so that links lead somewhere.',
            );
          if (problems.length > 0) logger.error(`\n${await terminalReport(problems, root)}`);
          await renewEditorSchemas(root, checked.content);
        };
        const bringIn = async (): Promise<void> => {
          await examine();
          if (problems.length === 0) await refreshContent?.({});
          edit += 1;
          hot.send({ type: 'full-reload', path: '*' });
        };

        // One after the other, so that what is shown in the end is the last edit.
        let done = examine();
        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string): void => {
          if (relative(root, path).startsWith('..')) return;
          clearTimeout(timer);
          // Editors write a file in several steps; one look at the end of them is enough.
          timer = setTimeout(() => {
            done = done.then(bringIn).catch((error: unknown) => {
              logger.error(faultReport(error, 'The edit could not be brought in', debug));
            });
          }, SETTLE_MS);
        };

        server.watcher.add(root);
        for (const change of ['add', 'change', 'unlink'] as const)
          server.watcher.on(change, onChange);
        hot.on('dateline:shown', (shown: unknown, client) => {
          if (typeof shown === 'string' && shown !== String(edit))
            client.send({ type: 'full-reload', path: '*' });
        });
        await done;
        server.middlewares.use((request, response, next) => {
          response.setHeader('server-timing', `edit;desc="${edit}"`);
          const isPage = request.headers.accept?.includes('text/html') === true;
          const draft = hidden.get(new URL(request.url ?? '', 'http://localhost').pathname);
          if (!isPage || (problems.length === 0 && draft === undefined)) {
            next();
            return;
          }
          const status = problems.length === 0 ? 200 : 500;
          response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problems.length === 0 ? draft : reportPage(problems, PAGE_SCRIPT));
        });
      },
    },
  };
}
