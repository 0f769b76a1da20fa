import { domainToASCII, domainToUnicode } from 'node:url';

/** Scripts whose letters are not taken for those of another, each with what it is written with. */
const PLAIN = [
  ['Latin'],
  ['Arabic'],
  ['Hebrew'],
  ['Devanagari'],
  ['Bengali'],
  ['Tamil'],
  ['Thai'],
  ['Georgian'],
  ['Hangul', 'Han'],
  ['Han', 'Hiragana', 'Katakana'],
];
/** Scripts in which a whole word can look like a Latin one. */
const LIKE_LATIN = [['Cyrillic'], ['Greek']];

const writtenIn = (scripts: readonly string[]): RegExp =>
  new RegExp(`^[${scripts.map((script) => `\\p{scx=${script}}`).join('')}\\d-]+$`, 'u');
const isIn = (scripts: readonly string[][]) => {
  const patterns = scripts.map(writtenIn);
  return (label: string): boolean => patterns.some((pattern) => pattern.test(label));
};
const isPlain = isIn(PLAIN);
const isLikeLatin = isIn(LIKE_LATIN);

/**
 * Whether no part of a host can be mistaken for another: each is in one script, and one in letters
 * that look like Latin ones stands in a domain that is in such letters as well.
 */
function isClear(host: string): boolean {
  const labels = host.split('.');
  return labels.every(
    (label) => isPlain(label) || (isLikeLatin(label) && isLikeLatin(labels.at(-1) ?? '')),
  );
}

/**
 * A web address with its host as people read it, “münchen.example”, and not as machines do,
 * “xn--mnchen-3ya.example”, unless it could be mistaken for another.
 */
export const readableAddress = (address: string): string =>
  address.replace(/^(https?:\/\/)([^/?#:[]+)/i, (_, scheme: string, host: string) => {
    const ascii = domainToASCII(host) || host;
    const unicode = domainToUnicode(ascii);
    return `${scheme}${isClear(unicode) ? unicode : ascii}`;
  });
