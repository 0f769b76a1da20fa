import { execFileSync } from 'node:child_process';

const SRC = JSON.stringify(new URL('../../src/', import.meta.url).href);

/**
 * What a program says in each of some time zones, in one process of Node. It is the body of an
 * asynchronous function; `load` imports a module of `src`.
 * @returns for each zone, the zone that the program was in and what it said
 */
export function inZones(zones: readonly string[], program: string): unknown {
  const whole = `
    const load = (path) => import(${SRC} + path);
    const say = async () => {${program}};
    const answers = [];
    for (const zone of ${JSON.stringify(zones)}) {
      process.env.TZ = zone;
      answers.push({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, said: await say() });
    }
    console.log(JSON.stringify(answers));`;
  const options = { env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' } as const;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', whole], options),
  );
}
