import { resolve } from 'node:path';

/**
 * The content folder: `content/`, or the one that the environment names, which is how the tests
 * build small sites.
 */
export const contentFolder = (): string => resolve(process.env.DATELINE_CONTENT ?? 'content');
