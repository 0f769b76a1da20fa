import { CSV, fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { claimsCsv } from '../../../exports/csv.ts';

export const GET = fileEndpoint(CSV, claimsCsv);
