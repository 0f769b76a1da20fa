import type { Token } from '../text/tokens.ts';
import { UNKNOWN_LANGUAGE } from '../text/unknownLanguage.ts';

/*
 * Some languages say at the end of a sentence that something is not so. Words that are cut right
 * before that stand in the source, and say the opposite of it.
 */

/** How many tokens are read behind the end of some words. */
const MOST_TOKENS = 14;
const WHITE_SPACE = /^\s*$/u;
const CLAUSE_END = /[.,;:!?…–—]/u;

const JAPANESE = new RegExp(
  '^(?:か(?=$)|(?:は|が|も|で|など|なんか|と|く|られ|れ|こと|わけ|はず|つもり|べき|でき|出来|思わ|思い|言え|' +
    'いえ|い|し|得|なら|いけ|あり|おり|じゃ|に){0,5}' +
    '(?:ない|なかっ|なく|ず(?![っい])|ぬ(?![るい])|ません|まい(?![りに])|ざる))',
  'u',
);
const KOREAN = /^(?:않|못|없|아니|아닌|아닙|아냐|말라|말아|마라|마십|마세|말자|말고)/u;
/** What may stand between words and their negation in Korean. */
const KOREAN_BETWEEN = /^(?:전혀|절대로?|결코|생각하지|보지|보기|말할)/u;
const CHINESE = /^(?:不起|不了|不到|不得|不成|不能|吗|嗎|没有|沒有)/u;
/** Words of negation that stand at the end of a clause. */
const AT_END: Readonly<Record<string, RegExp>> = {
  de: /^(?:nicht|nie|niemals)$/u,
  nl: /^(?:niet|nooit)$/u,
  sv: /^(?:inte|aldrig)$/u,
  da: /^(?:ikke|aldrig)$/u,
  nb: /^(?:ikke|aldri)$/u,
  no: /^(?:ikke|aldri)$/u,
};
const TURKISH = /^(?:değil|m[ıiuü](?:yiz|yım|yim|sin)?$)/u;

/** What stands behind some words of a text. */
interface Behind {
  /** the first tokens, of which there is one at least */
  tokens: readonly [Token, ...Token[]];
  /** the characters, as far as nothing stands between them */
  joined: () => string;
  /** whether the clause ends with the first token */
  isAtEnd: boolean;
}

const isKoreanNegation = (token: Token | undefined): boolean => KOREAN.test(token?.text ?? '');

/** Whether what stands behind some words negates them, by language. */
const NEGATED: Readonly<Record<string, (behind: Behind) => boolean>> = {
  ja: ({ joined }) => JAPANESE.test(joined()),
  zh: ({ joined }) => CHINESE.test(joined()),
  ko: ({ tokens: [first, second, third] }) =>
    isKoreanNegation(first) ||
    (KOREAN_BETWEEN.test(first.text) && [second, third].some(isKoreanNegation)),
  tr: ({ tokens: [first] }) => TURKISH.test(first.text),
  ...Object.fromEntries(
    Object.entries(AT_END).map(([language, words]) => [
      language,
      ({ tokens: [first], isAtEnd }: Behind) => isAtEnd && words.test(first.text),
    ]),
  ),
};

/**
 * Whether a negation stands right behind some words of a text. Where nobody knows the language of
 * the text, one of any language counts.
 *
 * @param behind The tokens behind them, of which only the first few are read.
 * @param from Where the words end in the text.
 * @param language Of the text (BCP 47).
 */
export function isNegatedBehind(
  text: string,
  from: number,
  behind: readonly Token[],
  language: string,
): boolean {
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  const own = NEGATED[subtag];
  if (own === undefined && subtag !== UNKNOWN_LANGUAGE) return false;
  const [first, ...rest] = behind;
  if (first === undefined || !WHITE_SPACE.test(text.slice(from, first.start))) return false;
  const [second] = rest;
  const found: Behind = {
    tokens: [first, ...rest],
    joined: () => joinedFrom(text, behind),
    isAtEnd: second === undefined || CLAUSE_END.test(text.slice(first.end, second.start)),
  };
  return own ? own(found) : Object.values(NEGATED).some((isNegated) => isNegated(found));
}

/** The characters behind an index, as far as nothing stands between them. */
function joinedFrom(text: string, tokens: readonly Token[]): string {
  let joined = '';
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens.slice(0, MOST_TOKENS)) {
    if (token.start > end) break;
    joined += text.slice(token.start, token.end);
    ({ end } = token);
  }
  return joined;
}
