import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `folders` whose name ends in `suffix`, sorted; `node_modules`, `dist` and dot folders are passed over. */
export function globSync(folders: readonly string[], suffix: string): string[] {
  return folders.flatMap((folder) => below(folder, suffix)).sort();
}

function below(folder: string, suffix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|dist|\..*)$/.test(entry.name) ? [] : below(path, suffix);
    return entry.name.endsWith(suffix) ? [path] : [];
  });
}
