import { fileEndpoint } from '../../../astro/fileEndpoint.ts';
import { archiveSchemaJson } from '../../../exports/archiveJson.ts';

export const GET = fileEndpoint('application/schema+json; charset=utf-8', archiveSchemaJson);
