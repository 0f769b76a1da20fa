import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { faultOf, withPage } from './pageFault.ts';

/**
 * A maker of pages that stops at the first page that throws. It lets the pages that are already
 * being made finish, so that nothing is written after the build has failed.
 */
export function stoppingAtFault(inner: AstroPrerenderer): AstroPrerenderer {
  let fault: unknown;
  return {
    ...inner,
    render: async (request, options) => {
      if (fault !== undefined) return new Response(null);
      try {
        const page = await inner.render(request, options);
        fault ??= faultOf(request);
        return page;
      } catch (error) {
        fault ??= withPage(error, request.url);
        return new Response(null);
      }
    },
    teardown: async () => {
      await inner.teardown?.();
      if (fault !== undefined) throw fault as Error;
    },
  };
}

/** How Vite announces an error that it then throws: the report of the fault says all of it. */
const ANNOUNCEMENT = 'Build failed in';

/** What Vite prints errors with. */
interface Logger {
  error: (message: string, options?: object) => void;
}

/** Keeps Vite from announcing the error that ends a build. */
function silenceAnnouncement(logger: Logger): void {
  const error = logger.error.bind(logger);
  logger.error = (message, options) => {
    if (!message.includes(ANNOUNCEMENT)) error(message, options);
  };
}

/** For builds: errors of the program name their file, line and page, and stop the build at once. */
export function stopAtFault(): AstroIntegration {
  return {
    name: 'dateline-stop-at-fault',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            build: { sourcemap: true },
            // Readers get no source maps.
            environments: { client: { build: { sourcemap: false } } },
            plugins: [
              {
                name: 'dateline-one-report',
                configResolved: ({ logger }) => silenceAnnouncement(logger),
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(stoppingAtFault),
    },
  };
}
