declare namespace App {
  /** What `src/middleware.ts` gives to every page, component and file. */
  interface Locals {
    site: import('./views/site.ts').Site;
    words: import('./words/index.ts').Words;
    /** the language of the words, as `lang` says it where it is not that of the entries */
    lang: string | undefined;
    addresses: import('./addresses/addresses.ts').Addresses;
  }
}
