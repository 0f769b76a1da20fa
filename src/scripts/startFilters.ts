import { startFilter } from './filterEntries.ts';
import { markWhere } from './markMonth.ts';

const { dataset } = document.documentElement;
const form = document.querySelector<HTMLFormElement>('form.finding');
if (form?.querySelector('input[type="search"]')) {
  // The search comes after the page has loaded, and what the address asks for stays unseen until
  // then.
  if (dataset.finding !== undefined) dataset.finding = 'soon';
  import('./searchForm.ts').catch(() => delete dataset.finding);
} else if (form) startFilter(form);

// The front page of a story too long for it lists no events to filter: an address that asks for
// some leads to where they are.
const elsewhere = document.querySelector<HTMLAnchorElement>('a.finding');
if (elsewhere && location.search.length > 1) location.replace(elsewhere.href + location.search);

markWhere([...document.querySelectorAll<HTMLAnchorElement>('.jump a[href^="#"]')]);
