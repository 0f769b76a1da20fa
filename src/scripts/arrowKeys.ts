/** Elements that use the arrow keys themselves. */
const USES_ARROWS =
  'input, textarea, select, audio, video, [contenteditable], ' +
  '[role="slider"], [role="listbox"], [role="tablist"]';

const scrollsSideways = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth &&
  /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Whether an arrow key has something else to do where the focus is. */
function isTaken(focus: Element | null): boolean {
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth || focus?.closest(USES_ARROWS)) return true;
  for (let element = focus; element && element !== document.body; element = element.parentElement)
    if (scrollsSideways(element)) return true;
  return false;
}

const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
const links = new Map<string, HTMLAnchorElement>();
for (const [rel, key] of [
  ['prev', rightToLeft ? 'ArrowRight' : 'ArrowLeft'],
  ['next', rightToLeft ? 'ArrowLeft' : 'ArrowRight'],
] as const) {
  const link = document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`);
  if (!link) continue;
  links.set(key, link);
  // Said here and not in the page, because without this script the keys do nothing.
  link.setAttribute('aria-keyshortcuts', key);
  if (link.dataset.key) link.title = link.dataset.key;
}

addEventListener('keydown', (event) => {
  if (
    event.defaultPrevented ||
    event.isComposing ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return;
  const link = links.get(event.key);
  if (!link || isTaken(document.activeElement)) return;
  event.preventDefault();
  link.click();
});
