/** Why a text is not a date that Dateline takes. `expected` completes the sentence "expected …". */
export class DateError extends Error {
  readonly expected: string;
  readonly tip: string;
  constructor(expected: string, tip: string) {
    super(`expected ${expected}`);
    this.expected = expected;
    this.tip = tip;
  }
}
