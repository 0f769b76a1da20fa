import type { Card } from '../editing/formCards.ts';

/** What of the form survives a reload. An article’s text is never among it. */
export interface KeptForm {
  cards: Card[];
  branch: string;
}

const nameFor = (site: string): string => `dateline contribute ${site}`;

/** Whether a form was begun on this site in this browser. */
export function hasKept(site: string): boolean {
  try {
    return localStorage.getItem(nameFor(site)) !== null;
  } catch {
    // A browser may refuse to keep anything.
    return false;
  }
}

const isCard = (value: unknown): value is Card =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'kind', 'id', 'event', 'values', 'body'].every((name) => name in value);

/** The form that was begun, or nothing where there is none that can be read. */
export function keptForm(site: string): KeptForm | undefined {
  try {
    const { cards, branch } = JSON.parse(
      localStorage.getItem(nameFor(site)) ?? '{}',
    ) as Partial<KeptForm>;
    if (!Array.isArray(cards) || !cards.every(isCard) || cards.length === 0) return undefined;
    return { cards, branch: typeof branch === 'string' ? branch : '' };
  } catch {
    return undefined;
  }
}

/** Keeps a form in this browser; one without entries is forgotten. */
export function keepForm(site: string, { cards, branch }: KeptForm): void {
  try {
    if (cards.length === 0) localStorage.removeItem(nameFor(site));
    else localStorage.setItem(nameFor(site), JSON.stringify({ cards, branch }));
  } catch {
    // Then it lasts as long as the page.
  }
}
