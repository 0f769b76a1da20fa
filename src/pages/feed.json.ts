import { fileEndpoint } from '../astro/fileEndpoint.ts';
import { jsonFeed } from '../exports/feeds.ts';

export const GET = fileEndpoint('application/feed+json; charset=utf-8', jsonFeed);
