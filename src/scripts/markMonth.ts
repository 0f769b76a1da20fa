/**
 * Marks in the navigation the month that is in view: the last one to have reached a line near the
 * top of the window, so that a short month to which a link led is the one, not that below it.
 * @param links links of the navigation that lead to a heading on the page
 */
export function markWhere(links: readonly HTMLAnchorElement[]): void {
  const months = links.flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1))?.closest('section');
    return section ? [{ link, section }] : [];
  });
  const reached = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        reached[isIntersecting ? 'add' : 'delete'](target);
      const here = months.findLast(({ section }) => reached.has(section));
      for (const month of months) {
        if (month === here) month.link.setAttribute('aria-current', 'location');
        else month.link.removeAttribute('aria-current');
      }
    },
    // Everything above the line, however far: what was passed in one leap is noticed too.
    { rootMargin: '9999999px 0px -85% 0px' },
  );
  for (const { section } of months) observer.observe(section);
}
