/** The package ships no types; only what parseDate uses is declared. */
declare module 'edtf' {
  /** @throws Error when the text is not a date of the given types and level */
  export default function edtf(
    text: string,
    options: { level: 0 | 1 | 2; types: readonly string[] },
  ): unknown;
}
