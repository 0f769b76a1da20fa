const directives = (list: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(list)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/**
 * The content security policy of a page. Everything comes from this site itself, and no style or
 * script is inline, but for the styles of the development server.
 * @param searches whether the page runs the search, which is a WebAssembly module
 */
export const securityPolicy = (searches: boolean): string =>
  directives({
    'default-src': ["'none'"],
    'style-src': ["'self'", ...(import.meta.env.DEV ? ["'unsafe-inline'"] : [])],
    'img-src': ["'self'", 'data:'],
    'script-src': ["'self'", ...(searches ? ["'wasm-unsafe-eval'"] : [])],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });

/** The policy of a page that only leads to another. */
export const policyOfMoved = directives({
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});
