/** What a document of XML 1.0 may not contain in any form, not even escaped (section 2.2). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A document without the characters that no XML 1.0 parser accepts. */
export const xmlText = (document: string): string => document.toWellFormed().replace(FORBIDDEN, '');
