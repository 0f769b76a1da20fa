/** The line down the window, in hundredths, that a month has to have reached. */
const LINE = 34;

/**
 * Marks in the navigation the month that is in view.
 * @param links links of the navigation that lead to a heading on the page
 */
export function markWhere(links: readonly HTMLAnchorElement[]): void {
  const months = links.flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1))?.closest('section');
    return section ? [{ link, section }] : [];
  });
  // Where months follow on one another there is a gap; until the next one is reached, the last one counts.
  const mark = (): void => {
    const here = months.findLast(({ section }) => !section.hidden && section.getBoundingClientRect().top <= (innerHeight * LINE) / 100);
    for (const month of months) {
      if (month === here) month.link.setAttribute('aria-current', 'location');
      else month.link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `-${LINE - 1}% 0px -${100 - LINE}% 0px` });
  for (const { section } of months) observer.observe(section);
}
