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
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(stoppingAtFault),
    },
  };
}
