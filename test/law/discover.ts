import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { LawTable } from '../../src/law/index.js';

/** A file of tables, and every table its exports lead to. */
export interface FileOfTables {
  /** Its path below `src/law/tables`. */
  readonly file: string;
  /** The tables, in the order of the exports. */
  readonly tables: readonly LawTable<unknown>[];
}

const FOLDER = fileURLToPath(new URL('../../src/law/tables', import.meta.url));

function isTable(value: object): value is LawTable<unknown> {
  return 'rows' in value && 'verifiedTo' in value;
}

/** The tables that a value leads to: itself, or those of a record of tables, however deep. */
function tablesIn(value: unknown): readonly LawTable<unknown>[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return isTable(value) ? [value] : Object.values(value).flatMap(tablesIn);
}

/** Every file of tables there is on the disk, known to the index of the module or not. */
export async function filesOfTables(): Promise<readonly FileOfTables[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    files.sort().map(async (file) => {
      const exported: unknown = await import(pathToFileURL(join(FOLDER, file)).href);
      return { file, tables: tablesIn({ ...(exported as object) }) };
    }),
  );
}
