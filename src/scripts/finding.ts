import { startFilter } from './filter.ts';
import { markWhere } from './where.ts';

const form = document.querySelector<HTMLFormElement>('form.finding');
if (form?.querySelector('input[type="search"]')) void import('./search.ts');
else if (form) startFilter(form);

// The front page of a story too long for it lists no events to filter: an address that asks for some leads to where they are.
const elsewhere = document.querySelector<HTMLAnchorElement>('a.finding');
if (elsewhere && location.search.length > 1) location.replace(elsewhere.href + location.search);

markWhere([...document.querySelectorAll<HTMLAnchorElement>('.jump a[href^="#"]')]);
