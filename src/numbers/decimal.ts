/**
 * Writes `head` times ten to the power of `exponent` as a decimal: digits, a point only if
 * something stands behind it, no needless zeros. Moves the point in the digits themselves, so
 * nothing is rounded.
 *
 * @param head Digits, perhaps with a point and more digits.
 * @param exponent A whole number.
 */
export function decimal(head: string, exponent: number): string {
  const [whole = '', fraction = ''] = head.split('.');
  const point = whole.length + exponent;
  const digits = '0'.repeat(Math.max(0, -point)) + (whole + fraction).padEnd(point, '0');
  const split = Math.max(0, point);
  const wholePart = withoutZerosBefore(digits.slice(0, split)) || '0';
  const fractionPart = withoutZerosBehind(digits.slice(split));
  return fractionPart === '' ? wholePart : `${wholePart}.${fractionPart}`;
}

function withoutZerosBefore(digits: string): string {
  let from = 0;
  while (digits[from] === '0') from++;
  return digits.slice(from);
}

// A regular expression such as /0+$/ would take quadratic time for a long run of inner zeros.
function withoutZerosBehind(digits: string): string {
  let to = digits.length;
  while (digits[to - 1] === '0') to--;
  return digits.slice(0, to);
}

/**
 * Writes a number from a content file the way `numbersIn` writes the numbers of a text.
 *
 * @param value Any number. A negative or infinite one, or NaN, gives a string that equals no
 *   `NumberToken`. Never throws.
 */
export function normalForm(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [head = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  return (value < 0 ? '-' : '') + decimal(head, Number(exponent));
}
