import { fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { archiveJson } from '../../../exports/archiveJson.ts';

export const GET = fileEndpoint('application/json; charset=utf-8', archiveJson);
