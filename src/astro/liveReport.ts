import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../rules/check.ts';
import type { Problem } from '../parse/problem.ts';
import { contentFolder } from './contentFolder.ts';
import { reportPage } from './reportPage.ts';
import { terminalReport } from '../cli/report.ts';

const SETTLE_MS = 50;

/**
 * For the development server: watches the content folder, brings good edits into the open page, and while there is a problem
 * answers every page with the report of the check.
 */
export function liveReport(): AstroIntegration {
  return {
    name: 'dateline-live-report',
    hooks: {
      'astro:server:setup': async ({ server, logger, refreshContent }) => {
        const root = contentFolder();
        let problems: readonly Problem[] = [];

        const examine = async (): Promise<void> => {
          ({ problems } = await checkContent(root));
          if (problems.length > 0) logger.error(`\n${await terminalReport(problems, root)}`);
        };

        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string): void => {
          if (relative(root, path).startsWith('..')) return;
          clearTimeout(timer);
          // Editors write a file in several steps; one look at the end of them is enough.
          timer = setTimeout(() => {
            void examine()
              .then(async () => (problems.length === 0 ? refreshContent?.({}) : undefined))
              .then(() => server.ws.send({ type: 'full-reload', path: '*' }));
          }, SETTLE_MS);
        };

        await examine();
        server.watcher.add(root);
        for (const change of ['add', 'change', 'unlink'] as const) server.watcher.on(change, onChange);
        server.middlewares.use((request, response, next) => {
          if (problems.length === 0 || !request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(reportPage(problems));
        });
      },
    },
  };
}
