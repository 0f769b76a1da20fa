export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** the text directly in it */
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (whole, name: string) => {
    const [, hex, decimal] = /^#(?:x([\dA-Fa-f]+)|(\d+));$/.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const entity = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    const character = (hex ?? decimal) ? String.fromCodePoint(code) : entity;
    if (character === undefined) throw new Error(`not well-formed: ${whole}`);
    return character;
  });
}

const CDATA = String.raw`<!\[CDATA\[([\s\S]*?)\]\]>`;
const END = String.raw`</([\w:.-]+)\s*>`;
const ATTRIBUTE = String.raw`\s+[\w:.-]+="[^"<]*"`;
const START = String.raw`<([A-Za-z_][\w:.-]*)((?:${ATTRIBUTE})*)\s*(/?)>`;
const TEXT = '([^<]+)';

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

/**
 * Reads a document of XML 1.0 without a document type, and refuses whatever is not well-formed. It
 * shares no code with what writes the documents.
 */
export function readXml(document: string): XmlElement {
  if (
    !document.isWellFormed() ||
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(document)
  )
    throw new Error('not well-formed: character');
  const prolog = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*/.exec(document);
  if (!prolog) throw new Error('no XML declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const token = new RegExp([CDATA, END, START, TEXT].join('|'), 'y');
  token.lastIndex = prolog[0].length;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const match = token.exec(document);
    const top = stack.at(-1);
    if (!match || !top) throw new Error(`not well-formed: ${document.slice(at, at + 60)}`);
    const [, cdata, end, start, attributes = '', empty, text] = match;
    if (cdata !== undefined) top.text += cdata;
    else if (end !== undefined) {
      if (stack.pop()?.name !== end) throw new Error(`not well-formed: </${end}>`);
    } else if (start !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, decode(value)] as const,
      );
      if (new Set(pairs.map(([name]) => name)).size < pairs.length)
        throw new Error(`not well-formed: <${start}> has an attribute twice`);
      const element: Open = {
        name: start,
        attributes: Object.fromEntries(pairs),
        children: [],
        text: '',
      };
      top.children.push(element);
      if (!empty) stack.push(element);
    } else if (text !== undefined) {
      if (text.includes(']]>')) throw new Error('not well-formed: ]]>');
      top.text += decode(text);
    }
  }
  const [only, ...more] = root.children;
  if (stack.length !== 1 || !only || more.length > 0 || root.text.trim() !== '')
    throw new Error('not well-formed: not one root element');
  return only;
}

/** The children of an element with a name. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the only child with a name. */
export function textOf(element: XmlElement, name: string): string {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`expected one <${name}>, found ${found.length}`);
  return found[0]?.text.trim() ?? '';
}
