import { brokenAddresses } from './brokenAddresses.ts';
import { firstOf, MAX_SHOWN } from './form.ts';
import type { Changes } from './form.ts';
import { movedPages, pageChanges } from './pageChanges.ts';
import { readerPages } from './readerPages.ts';
import { entriesByPath, readData } from './siteData.ts';
import { changedStatements, newlyUnchecked } from './statements.ts';

/**
 * What readers will see change between two built sites.
 * @param before folder of the site as it is
 * @param after folder of the site as it will be
 */
export async function compareSites(before: string, after: string): Promise<Changes> {
  const [oldData, newData] = [await readData(before), await readData(after)];
  const [oldEntries, newEntries] = [entriesByPath(oldData), entriesByPath(newData)];
  const [oldPages, newPages] = [await readerPages(before), await readerPages(after)];
  const moves = movedPages(oldPages, newPages);
  const entryChanged = (path: string): boolean => oldEntries.get(path) !== newEntries.get(path);
  const statements = changedStatements(oldData, newData, moves);
  return {
    ...pageChanges(oldPages, newPages, moves, entryChanged),
    broken: firstOf(await brokenAddresses(before, after), MAX_SHOWN.broken),
    statements: firstOf(statements, MAX_SHOWN.statements),
    unchecked: firstOf(newlyUnchecked(oldData, newData), MAX_SHOWN.broken),
  };
}
