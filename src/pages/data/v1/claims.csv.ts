import { CSV, fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { claimsCsv } from '../../../exports/claimsCsv.ts';

export const GET = fileEndpoint(CSV, claimsCsv);
