// @ts-check
// Runs before the timeline is parsed. An address with a query may ask for a part of the
// list, so the list stays unseen until the script that filters it has run: nothing flashes and
// nothing shifts. Should that script not come, the page shows itself whole.
const { dataset } = document.documentElement;
if (location.search.length > 1) {
  dataset.finding = '';
  addEventListener('load', () => dataset.finding === '' && delete dataset.finding);
}
