import type { MiddlewareHandler } from 'astro';
import { leaveFault, withPage } from './pageFault.ts';

/** The whole page as one answer, so that an error of any part of it is thrown here. */
const whole = async (response: Response): Promise<Response> =>
  new Response(await response.arrayBuffer(), response);

/**
 * Names the page in every error that is thrown while it is made. The development server gets the
 * error; a build gets it from the request (see `stopAtFault`), because Astro would print each error
 * that reaches it, one for each page.
 */
export const nameThePage: MiddlewareHandler = async ({ request }, next) => {
  try {
    const response = await next();
    return import.meta.env.DEV ? await whole(response) : response;
  } catch (error) {
    const named = withPage(error, request.url);
    if (import.meta.env.DEV) throw named;
    leaveFault(request, named);
    return new Response(null);
  }
};
