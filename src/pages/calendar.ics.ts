import { fileEndpoint } from '../astro/fileEndpoint.ts';
import { calendarFile } from '../exports/calendar.ts';

export const GET = fileEndpoint('text/calendar; charset=utf-8', calendarFile);
