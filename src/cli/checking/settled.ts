/**
 * Gathers what comes in a row, and acts once it has come to rest. Editors write a file in several
 * steps, and a switch of branches writes many: one look at the end is enough. It acts on one thing
 * after the other; what comes meanwhile is gathered for the next time.
 * @param act gets everything that came since it was called last, each once, sorted
 * @param quiet waits as long as nothing must come
 * @param fail gets what `act` throws, after which nothing more is done
 * @returns takes what comes
 */
export function onceSettled(
  act: (came: readonly string[]) => Promise<void>,
  quiet: () => Promise<unknown>,
  fail: (error: unknown) => void,
): (one: string) => void {
  const came = new Set<string>();
  let count = 0;
  let isRunning = false;
  const run = async (): Promise<void> => {
    while (came.size > 0) {
      for (let seen = -1; seen !== count;) {
        seen = count;
        await quiet();
      }
      const all = [...came].sort();
      came.clear();
      await act(all);
    }
    isRunning = false;
  };
  return (one) => {
    came.add(one);
    count += 1;
    if (isRunning) return;
    isRunning = true;
    run().catch(fail);
  };
}
