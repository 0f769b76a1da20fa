import type { z } from 'zod';
import { claimFileSchema } from '../schema/claim.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import { CLAIMS } from '../schema/event.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { storySchema } from '../schema/story.ts';
import { CLAIM_ENDING } from './claimFiles.ts';
import type { Content } from './content.ts';
import { STORY_FILE } from './storyFile.ts';

/** The paths of all files with fields from the content folder, those included with problems. */
export const contentPaths = ({ ids, claimFiles }: Content): string[] => [
  STORY_FILE,
  ...KIND_NAMES.flatMap((kind) => [...ids[kind]].map((id) => `${kind}/${id}${KINDS[kind].ending}`)),
  ...[...claimFiles].map((address) => {
    const { event, claim } = splitClaimAddress(address);
    return `${CLAIMS}/${event}/${claim}${CLAIM_ENDING}`;
  }),
];

/** What the fields of such a file may be. */
export function schemaOf(path: string): z.ZodType {
  const [folder = ''] = path.split('/');
  const kind = KIND_NAMES.find((name) => name === folder);
  if (kind) return KINDS[kind].schema;
  return folder === CLAIMS ? claimFileSchema : storySchema;
}
