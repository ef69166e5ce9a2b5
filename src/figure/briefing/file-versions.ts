/** The versions of briefing files, and how an earlier one becomes a later. */
import type { Unknown } from './slide';

export const FORMAT = 'migration-partnership-atlas/briefing';

/** The version that is written. Raised with every change that an earlier version of the atlas would read wrongly. */
export const VERSION = 1;

/** What a file of a version becomes in the next: the first entry is that of version 1. */
export type Migrations = readonly ((file: Unknown) => Unknown)[];

/** There is one version so far. */
export const MIGRATIONS: Migrations = [];

/** A file of an earlier version as one of the newest that there is a way to. */
export function upgraded(file: Unknown, version: number, migrations: Migrations = MIGRATIONS): Unknown {
  return migrations.slice(version - 1).reduce((now, migrate) => migrate(now), file);
}
