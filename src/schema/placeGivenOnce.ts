import type { z } from 'zod';
import { addProblemAt } from './problemOfField.ts';

/** Refuses an event that says where it happened in both ways. */
export function placeGivenOnce(
  { place, places }: { readonly place?: unknown; readonly places?: unknown },
  context: z.RefinementCtx,
): void {
  if (place === undefined || places === undefined) return;
  addProblemAt(['place'], context, 'place-twice', 'Unexpected text beside “places”');
}
