/** Whether a text marks words that had to go (`suppressed`), also where it cannot be read. */
export const hasSuppressedMark = (text: string): boolean => /(?:^|[\s{,])suppressed\s*:/.test(text);
