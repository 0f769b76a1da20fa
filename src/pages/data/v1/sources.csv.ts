import { CSV, fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { sourcesCsv } from '../../../exports/entryTables.ts';

export const GET = fileEndpoint(CSV, sourcesCsv);
