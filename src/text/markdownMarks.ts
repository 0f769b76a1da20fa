import { eachMatch } from './eachMatch.ts';

/** A mark of Markdown, or of one of its dialects, that a page would print as it was typed. */
export interface TypedMark {
  /** where it begins in the text */
  offset: number;
  /** what it would be, as a message names it */
  name: string;
  /** what to do about it */
  tip: string;
}

/** A mark and how it is found. Every pattern looks only a little ahead: a text may be hostile. */
export interface MarkKind {
  name: string;
  tip: string;
  pattern: RegExp;
}

/** Not behind a letter or digit: `와~~` and `f**k` are words. */
const OPENING = '(?<![\\p{L}\\p{N}])';
const around = (mark: string): RegExp => {
  const sign = RegExp.escape(mark.slice(1));
  return new RegExp(
    `${OPENING}(?<!${sign})${sign}{2}(?=[^\\s${sign}])[^${sign}\\n]*(?<=\\S)${sign}{2}`,
    'gu',
  );
};

const PLAIN = 'Take the marks out: this text is plain, and the body alone may have emphasis.';

/** Marks that no text may have. */
const EVERYWHERE: readonly MarkKind[] = [
  {
    name: 'struck-out text',
    tip: 'Take it out; what was published before is told under “corrections”.',
    pattern: around('~~'),
  },
  {
    name: 'struck-out text',
    tip: 'Take it out; what was published before is told under “corrections”.',
    pattern: /(?<![\p{L}\p{N}~])~(?=[^\s~\d])[^~\n]{0,300}(?<=\S)~(?![~\p{L}\p{N}])/gu,
  },
  { name: 'highlight', tip: 'Take the marks out.', pattern: around('==') },
  { name: 'mark of an insertion', tip: 'Take the marks out.', pattern: around('++') },
  { name: 'hidden text', tip: 'Take the marks out.', pattern: around('||') },
  {
    name: 'raised or lowered text',
    tip: 'Write it on the line, or with signs such as ² and ₂.',
    pattern: /(?<=[a-z\d])(?:\^[\p{L}\p{N}]{1,20}\^|~\d{1,4}~(?=[a-z\s]|$))/giu,
  },
  {
    name: 'footnote',
    tip: 'Say it in a sentence; the body cites a source as [@source-id].',
    pattern: /\[\^(?!@)[^\][\s]{1,100}\]|\^\[[^\][\n]{1,500}\]/g,
  },
  {
    name: 'wiki link',
    tip: 'Write [words](events/<id>) or [words](https://…) in the body, or no link.',
    pattern: /\[\[(?!\s*@)[^\][\n]{1,200}\]\]/g,
  },
  { name: 'formula', tip: 'Say it in words.', pattern: /\$\$(?=[^$])[^$]{0,500}\$\$/g },
  {
    name: 'directive',
    tip: 'Write a paragraph, or a heading with ##.',
    pattern: /(?<![\p{L}\p{N}:])::?[a-z][\w-]{0,40}(?:\[[^\][\n]{0,200}\]|\{[^{}\n]{0,200}\})/gu,
  },
  {
    name: 'quotation marks made of other signs',
    tip: 'Write “ and ”, or " before and behind the words.',
    pattern: /``[^`\n]{1,300}''|,,(?=\p{L})[^,\n]{1,300}(?:''|["“”])/gu,
  },
  {
    name: 'letters that were broken in copying',
    tip: 'Write what stood there: the accents and signs of the text were lost.',
    pattern:
      /â€[\u0080-\u009f™œžš˜“”¦¢]?|Ã[\u0080-\u00bfƒ‚„…†‡‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\uFFFD\p{Co}]/gu,
  },
  {
    name: 'remark',
    tip: 'Take it out: readers would see it. In the fields, a remark begins with #.',
    pattern: /%%(?=[^%\n])[^%\n]{0,300}%%|(?<=^|\s)\/\/\s/gm,
  },
  {
    name: 'mark of a comment',
    tip: 'Take it out: it was copied with the text.',
    pattern: /(?<=[\p{L}\p{N}.,])\[[a-z]{1,2}\](?![(\[:])/gu,
  },
  {
    name: 'code of an emoji',
    tip: 'Write the sign itself, or leave it out.',
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z_]{1,40}:(?![\p{L}\p{N}:/])/gu,
  },
];

/** Marks that a body reads, and a plain text prints. */
const IN_PLAIN_TEXT: readonly MarkKind[] = [
  { name: 'strong emphasis', tip: PLAIN, pattern: around('**') },
  { name: 'strong emphasis', tip: PLAIN, pattern: around('__') },
  {
    name: 'link',
    tip: 'Take it out: this text is plain; addresses have fields of their own.',
    pattern: /\[[^\][\n]{1,300}\]\(\s*<?(?:https?:|www\.|[a-z]{1,20}\/[a-z\d])/g,
  },
  {
    name: 'citation',
    tip: 'Take it out: a field names its sources in a field, and only the body cites.',
    pattern: /\[@[^\][\n]{1,300}\]/g,
  },
  {
    name: 'code of a character',
    tip: 'Write the character itself.',
    pattern: /&(?:amp|nbsp|quot|apos|[lr][sd]quo|hellip|[mn]dash|#\d{1,7}|#x[\da-f]{1,6});/gi,
  },
];

/** Letters, digits and signs of plain prose, of which no mark is made. */
const PROSE = /^(?:(?!Ã)[\p{L}\p{M}\p{N} ,;?!()“”‘’–—-]|\.(?!\p{L}))*$/u;

/** The rest of an address, in which no sign is a mark. */
const BEHIND_SCHEME = /(?<=https?:\/\/)\S+/g;

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * The marks of some kinds in a text, in order. Of those that overlap, the first counts.
 * @param kinds all of which no text may have, where none are given
 */
export function typedMarks(text: string, kinds: readonly MarkKind[] = []): TypedMark[] {
  if (PROSE.test(text)) return [];
  const read = text.replace(BEHIND_SCHEME, blank);
  const found = [...EVERYWHERE, ...kinds]
    .flatMap(({ name, tip, pattern }) =>
      eachMatch(read, pattern).map(({ 0: { length }, index }) => ({
        offset: index,
        end: index + length,
        name,
        tip,
      })),
    )
    .sort((a, b) => a.offset - b.offset);
  let end = 0;
  return found.filter((mark) => {
    const isApart = mark.offset >= end;
    end = Math.max(end, mark.end);
    return isApart;
  });
}

/** The marks in a text in which none mean anything. */
export const marksInPlainText = (text: string): TypedMark[] => typedMarks(text, IN_PLAIN_TEXT);
