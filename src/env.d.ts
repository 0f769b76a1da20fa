declare namespace App {
  /** What `src/middleware.ts` gives to every page, component and file. */
  interface Locals {
    site: import('./views/site.ts').Site;
    words: import('./words/index.ts').Words;
    addresses: import('./addresses/addresses.ts').Addresses;
  }
}
