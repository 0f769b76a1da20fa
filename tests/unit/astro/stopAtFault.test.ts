import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { leaveFault, withPage } from '../../../src/astro/pageFault.ts';
import { stoppingAtFault } from '../../../src/astro/stopAtFault.ts';

const options = { routeData: {} as RouteData };

/** Renders pages one after the other, as a build does, and returns what it threw at the end. */
async function build(render: AstroPrerenderer['render'], paths: readonly string[]) {
  const asked: string[] = [];
  const pages = stoppingAtFault({
    name: 'pages',
    getStaticPaths: () => Promise.resolve([]),
    render: (request, given) => {
      asked.push(new URL(request.url).pathname);
      return render(request, given);
    },
  });
  const bodies: string[] = [];
  for (const path of paths) {
    const page = await pages.render(new Request(`https://example.org${path}`), options);
    if (page instanceof Response) bodies.push(await page.text());
  }
  const thrown: unknown = await pages.teardown?.().catch((error: unknown) => error);
  return { asked, bodies, thrown };
}

test('where no page throws, all are made', async () => {
  const render = ({ url }: Request) => Promise.resolve(new Response(url));
  expect(await build(render, ['/a/', '/b/'])).toEqual({
    asked: ['/a/', '/b/'],
    bodies: ['https://example.org/a/', 'https://example.org/b/'],
    thrown: undefined,
  });
});

test('an error that a page left with its request ends the build at once', async () => {
  const error = new Error('broken');
  const render = (request: Request) => {
    if (request.url.endsWith('/b/')) leaveFault(request, withPage(error, request.url));
    return Promise.resolve(new Response(null));
  };
  const { asked, thrown } = await build(render, ['/a/', '/b/', '/c/']);
  expect(asked).toEqual(['/a/', '/b/']);
  expect(thrown).toBe(error);
  expect(thrown).toMatchObject({ hint: 'While making the page /b/' });
});

test('so does one that is thrown outside of the page', async () => {
  const { asked, thrown } = await build(() => Promise.reject(new Error('broken')), ['/a/', '/b/']);
  expect(asked).toEqual(['/a/']);
  expect(thrown).toMatchObject({ message: 'broken', hint: 'While making the page /a/' });
});
