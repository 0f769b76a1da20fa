/* Loaded before a command to give it a migration, which it has in common with no release. */
import { MIGRATIONS } from '../../../src/parse/migrations.ts';
import type { Migration } from '../../../src/parse/migrations.ts';
import { HEADLINE } from '../../support/oldForms.ts';

(MIGRATIONS as Migration[]).push(HEADLINE);
