import { z } from 'zod';
import { COMMON_KINDS, UNKNOWN_KIND } from '../schema/eventKinds.ts';
import type { Site } from '../views/site.ts';
import { publicArchive, publicArchiveOf, schemaAddress } from './publicArchive.ts';
import { publicKind } from './publicEvent.ts';

const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The whole archive as a JSON file (RFC 8259). */
export const archiveJson = (site: Site): string => jsonFile(publicArchiveOf(site));

/** Every kind that an event may have, which its story decides. */
const kindsIn = ({ index }: Site): string[] => [
  ...new Set([
    ...Object.keys(COMMON_KINDS),
    ...index.archive.story.kinds.map(({ id }) => id),
    UNKNOWN_KIND,
  ]),
];

/**
 * The JSON Schema (draft 2020-12) of the archive’s JSON file. It allows fields that it does not
 * know, because later ones may be added without a new version.
 */
export const archiveSchemaJson = (site: Site): string =>
  jsonFile({
    $id: schemaAddress(site),
    ...z.toJSONSchema(publicArchive, {
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === publicKind) jsonSchema.enum = kindsIn(site);
      },
    }),
  });
