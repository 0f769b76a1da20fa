import { z } from 'zod';
import { MAX_ID_LENGTH } from '../problems/limits.ts';
import { claimAddressOf, splitClaimAddress } from './claimAddress.ts';
import { addProblem, shown } from './problemOfField.ts';

/** What an id may look like: it is a file name, an address and a word in other files at once. */
const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The same in the words of JSON Schema. */
export const ID_FORM = {
  pattern: ID_PATTERN.source,
  maxLength: MAX_ID_LENGTH,
  patternErrorMessage: 'Expected an id: small letters, digits and single hyphens.',
} as const;

/** Whether a text is an id. */
export const isId = (value: string): boolean =>
  value.length <= MAX_ID_LENGTH && ID_PATTERN.test(value);

/** Names that Windows keeps for devices, whatever their ending: it can store no file of them. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/;

/** Whether every system can store a file, and a folder, of this name. */
export const isStorable = (name: string): boolean => !DEVICE.test(name);

/** What an id names: an entry of a kind, a kind of event, or a claim by its address. */
export type NamedKind =
  'events' | 'sources' | 'actors' | 'measures' | 'places' | 'threads' | 'kinds' | 'claims';

/** The id of an entry or a claim, where it is referred to. */
export const id = z
  .string()
  .superRefine((value, context) => {
    if (isId(value)) return;
    addProblem(context, 'id-form', `Unexpected id “${shown(value)}”`);
  })
  .meta(ID_FORM);

/** The id of something there are many of. That it exists is seen where all files are known. */
export const idAmong = (named: NamedKind): z.ZodString => id.meta({ named });

/** An id where it is given or was given before: it becomes the name of a file and of a folder. */
export const givenId = id.superRefine((value, context) => {
  if (isStorable(value)) return;
  const message = `Unexpected id “${value}”, expected one that Windows stores`;
  addProblem(
    context,
    'id-form',
    message,
    'Add a word to it: Windows keeps this name for a device.',
  );
});

/** The address of a claim, `<event-id>#<claim-id>`. */
export const claimAddress = z
  .string()
  .superRefine((value, context) => {
    const { event, claim } = splitClaimAddress(value);
    if (isId(event) && isId(claim) && claimAddressOf(event, claim) === value) return;
    const message = `Unexpected claim address “${shown(value)}”, expected <event-id>#<claim-id>`;
    const tip = 'For example 2019-03-14-delay-announced#a-year-late.';
    addProblem(context, 'id-form', message, tip);
  })
  .meta({
    named: 'claims' satisfies NamedKind,
    pattern: ID_PATTERN.source.replace('$', `#${ID_PATTERN.source.slice(1)}`),
    patternErrorMessage: 'Expected the address of a claim, <event-id>#<claim-id>.',
  });
