import { CSV, fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { sourcesCsv } from '../../../exports/csv.ts';

export const GET = fileEndpoint(CSV, sourcesCsv);
