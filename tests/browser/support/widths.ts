import type { Page } from '@playwright/test';

/**
 * What is wrong with the width of a page: what sticks out of the window, what is cut off, and texts
 * that stand on each other.
 * @param direction in which the page is read
 */
export const wrongWidths = (page: Page, direction: 'ltr' | 'rtl'): Promise<string[]> =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
    for (const details of document.querySelectorAll('details')) details.open = true;
    const named = (element: Element): string =>
      element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    /** What stays in sight stands on what is read, with a ground of its own. */
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() &&
      element.closest('.visually-hidden, .skip, thead, .finding__state') === null;
    const elements = [...document.querySelectorAll('body *')].filter(isSeen);
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = ({ left, right }: DOMRect): boolean => left < -0.5 || right > clientWidth + 0.5;
    // What a drawing cuts off at its edge is not seen outside it.
    const isDrawn = (element: Element): boolean => element.parentElement?.closest('svg') != null;
    const sticking = elements.filter(
      (element) => !isDrawn(element) && outside(element.getBoundingClientRect()),
    );
    const cut = elements.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((overflow) => overflow !== 'visible');
      return (
        hides &&
        element.closest('svg, input') === null &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      );
    });
    /** The lines of each text, a little smaller than they are: those of one text may touch. */
    const lines = elements.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (!(node instanceof Text) || node.data.trim() === '') return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
          const less = (bottom - top) * 0.3;
          return { node, left: left + 2, right: right - 2, top: top + less, bottom: bottom - less };
        });
      }),
    );
    const overlapping: string[] = [];
    lines.sort((a, b) => a.top - b.top);
    for (const [i, one] of lines.entries())
      for (let j = i + 1; j < lines.length; j += 1) {
        const other = lines[j];
        if (!other || other.top >= one.bottom) break;
        if (other.node !== one.node && other.left < one.right && one.left < other.right)
          overlapping.push(
            `${one.node.data.trim().slice(0, 40)} | ${other.node.data.trim().slice(0, 40)}`,
          );
      }
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px in a window of ${clientWidth} px`] : []),
      ...sticking.map((element) => `sticks out: ${named(element)}`),
      ...cut.map((element) => `is cut off: ${named(element)}`),
      ...overlapping.map((texts) => `stand on each other: ${texts}`),
    ];
  }, direction);
