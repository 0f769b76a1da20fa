import { CSV, fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { eventsCsv } from '../../../exports/entryTables.ts';

export const GET = fileEndpoint(CSV, eventsCsv);
