import { ask } from './ask.ts';
import type { Answer, Manners } from './ask.ts';

/** Hosts that are asked at one time. */
const AT_ONCE = 6;

/**
 * Asks for many addresses: of one host one after the other, as a guest does, and of several hosts
 * at once.
 */
export async function askAll(
  urls: readonly string[],
  manners: Manners,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const askHosts = async (): Promise<void> => {
    for (let own = hosts.shift(); own !== undefined; own = hosts.shift())
      for (const url of own) answers.set(url, await ask(url, manners));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askHosts));
  return answers;
}
