import type { AstroIntegration } from 'astro';

/**
 * For the development server: an error names the line of `src/` where it was thrown. Vite gives
 * every error such places already, and Astro asks it to work them out a second time, from lines
 * that are no longer those of the compiled code.
 */
export function mapStacksOnce(): AstroIntegration {
  return {
    name: 'dateline-map-stacks-once',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.ssrFixStacktrace = () => undefined;
      },
    },
  };
}
