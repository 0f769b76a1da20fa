/**
 * Marks in the navigation the month that is in view.
 * @param links links of the navigation that lead to a heading on the page
 */
export function markWhere(links: readonly HTMLAnchorElement[]): void {
  const linkOf = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const section = document.getElementById(link.hash.slice(1))?.closest('section');
    if (section) linkOf.set(section, link);
  }
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) inView[isIntersecting ? 'add' : 'delete'](target);
      const [here] = [...linkOf].find(([section]) => inView.has(section)) ?? [];
      for (const [section, link] of linkOf) {
        if (section === here) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    // A month is in view when it crosses the line a third down the window.
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const section of linkOf.keys()) observer.observe(section);
}
