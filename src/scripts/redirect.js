// @ts-check
// Leads from an old address to the page of today, at the same place in it: an address may
// name one claim behind #.
const { href } = document.currentScript?.dataset ?? {};
if (href) location.replace(href + location.hash);
