import type { APIRoute } from 'astro';
import type { Site } from '../views/site.ts';

/** Comma-separated values whose first line has the names of the columns. */
export const CSV = 'text/csv; charset=utf-8; header=present';

/** JSON (RFC 8259). */
export const JSON_TYPE = 'application/json; charset=utf-8';

/** Answers with a text of a type. */
export const fileResponse = (type: string, text: string): Response =>
  new Response(text, { headers: { 'Content-Type': type } });

/** `GET` of a file that is made from the whole site. */
export const fileEndpoint =
  (type: string, make: (site: Site) => string): APIRoute =>
  ({ locals }) =>
    fileResponse(type, make(locals.site));
