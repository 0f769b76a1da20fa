/**
 * HTML and CSS that the first view of a page may weigh, compressed, in bytes: what fits into the
 * first round trip of a connection.
 */
export const FIRST_VIEW = 14 * 1024;
