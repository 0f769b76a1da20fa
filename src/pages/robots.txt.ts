import { fileEndpoint } from '../astro/fileEndpoint.ts';
import { robots } from '../exports/sitemap.ts';

export const GET = fileEndpoint('text/plain; charset=utf-8', robots);
