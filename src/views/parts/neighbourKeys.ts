import type { Words } from '../../words/index.ts';

/** The arrow keys that follow the links to the neighbours of a page, in words. */
export function neighbourKeys({ direction, site }: Words): { previous: string; next: string } {
  const [back, on] = direction === 'rtl' ? (['→', '←'] as const) : (['←', '→'] as const);
  return { previous: site.key(back), next: site.key(on) };
}
