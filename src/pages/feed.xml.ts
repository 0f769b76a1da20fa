import { fileEndpoint } from '../astro/fileEndpoint.ts';
import { atomFeed } from '../exports/feeds.ts';

export const GET = fileEndpoint('application/atom+xml; charset=utf-8', atomFeed);
