import { fileEndpoint } from '../astro/fileEndpoint.ts';
import { sitemap } from '../exports/sitemap.ts';

export const GET = fileEndpoint('application/xml; charset=utf-8', sitemap);
