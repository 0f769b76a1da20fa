/**
 * Packs a set of whole numbers into text: sorted, each stored as the gap to the one before, each
 * gap as an unsigned LEB128 number (seven bits a byte, lowest first, the high bit says that more
 * follow), the bytes as Base64 (RFC 4648, section 4). Order and repetition of the input are lost,
 * which is intended.
 *
 * @param values Whole numbers from 0 to 2^32 - 1.
 */
export function pack(values: Iterable<number>): string {
  let bytes = '';
  let before = 0;
  for (const value of [...new Set(values)].sort((a, b) => a - b)) {
    let gap = value - before;
    while (gap >= 0x80) {
      bytes += String.fromCharCode((gap % 0x80) + 0x80);
      gap = Math.floor(gap / 0x80);
    }
    bytes += String.fromCharCode(gap);
    before = value;
  }
  return btoa(bytes);
}

/** Reads what `pack` wrote. Other Base64 gives some set of numbers or none; never throws. */
export function unpack(packed: string): Set<number> {
  const values = new Set<number>();
  let value = 0;
  let unit = 1;
  for (const byte of bytesOf(packed)) {
    value += (byte % 0x80) * unit;
    if (byte >= 0x80) {
      unit *= 0x80;
    } else {
      values.add(value);
      unit = 1;
    }
  }
  return values;
}

/** The bytes of Base64, in either alphabet; none of what is no Base64. */
function bytesOf(packed: string): number[] {
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return Array.from(text, (byte) => byte.charCodeAt(0));
  } catch {
    return [];
  }
}
