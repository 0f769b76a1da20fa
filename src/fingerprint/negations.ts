import type { Token } from '../text/tokens.ts';

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

/**
 * Whether a negation stands right behind some words of a text.
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
  const [first, second, third] = behind;
  if (first === undefined || !WHITE_SPACE.test(text.slice(from, first.start))) return false;
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  if (subtag === 'ja') return JAPANESE.test(joinedFrom(text, behind));
  if (subtag === 'zh') return CHINESE.test(joinedFrom(text, behind));
  if (subtag === 'ko') {
    const isNegation = (token: Token | undefined): boolean => KOREAN.test(token?.text ?? '');
    return (
      isNegation(first) || (KOREAN_BETWEEN.test(first.text) && [second, third].some(isNegation))
    );
  }
  if (subtag === 'tr') return TURKISH.test(first.text);
  const isAtEnd = second === undefined || CLAUSE_END.test(text.slice(first.end, second.start));
  return isAtEnd && AT_END[subtag]?.test(first.text) === true;
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
