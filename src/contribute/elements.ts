type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and what stands in it; text stays text, whatever it is. */
export function newElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined | false)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A button that does something. */
export function button(label: string, onPress: () => void, attributes: Attributes = {}) {
  const made = newElement('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** Puts the focus on the first thing in an element that can be filled in. */
export const focusFirst = (within: Element | null | undefined): void =>
  within?.querySelector<HTMLElement>('input, textarea, select')?.focus();
