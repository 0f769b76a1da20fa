import type { AstroIntegration, ViteUserConfig } from 'astro';

type RenderBuiltUrl = NonNullable<NonNullable<ViteUserConfig['experimental']>['renderBuiltUrl']>;

/**
 * Puts the site under the path of its address. Astro itself is told the path only where a built
 * site is served: of one such as `/Новости/`, which browsers send percent-encoded, a build and the
 * development server would find no page.
 * @param address of the site, with a slash at its end
 */
export function sitePath({ pathname }: URL): AstroIntegration {
  const prefix = pathname.slice(0, -1);
  // As an expression, because an address would be percent-encoded a second time.
  const renderBuiltUrl: RenderBuiltUrl = (file, { type, hostType }) =>
    type === 'asset' && hostType === 'js'
      ? { runtime: JSON.stringify(`${prefix}/${file}`) }
      : undefined;
  return {
    name: 'dateline-site-path',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview') updateConfig({ base: pathname });
        if (command !== 'build' || prefix === '') return;
        updateConfig({
          build: { assetsPrefix: prefix },
          vite: {
            experimental: {
              renderBuiltUrl,
            },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          if (request.url?.startsWith(pathname)) request.url = request.url.slice(prefix.length);
          next();
        });
      },
    },
  };
}
