import { CSV, fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { eventsCsv } from '../../../exports/csv.ts';

export const GET = fileEndpoint(CSV, eventsCsv);
