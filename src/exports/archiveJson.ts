import { z } from 'zod';
import type { Site } from '../views/site.ts';
import { publicArchive, publicArchiveOf, schemaAddress } from './publicArchive.ts';

const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The whole archive as a JSON file (RFC 8259). */
export const archiveJson = (site: Site): string => jsonFile(publicArchiveOf(site));

/**
 * The JSON Schema (draft 2020-12) of the archive’s JSON file. It allows fields that it does not
 * know, because later ones may be added without a new version.
 */
export const archiveSchemaJson = (site: Site): string =>
  jsonFile({ $id: schemaAddress(site), ...z.toJSONSchema(publicArchive, { io: 'input' }) });
