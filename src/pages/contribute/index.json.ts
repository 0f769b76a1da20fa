import type { APIRoute } from 'astro';
import { fileResponse, JSON_TYPE } from '../../astro/fileEndpoint.ts';
import { publishedFiles } from '../../astro/publishedFiles.ts';

export const GET: APIRoute = async () =>
  fileResponse(JSON_TYPE, JSON.stringify((await publishedFiles()).index));
