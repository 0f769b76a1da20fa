import { existsSync } from 'node:fs';

/**
 * Whether the content is the story that the project ships with. What tests its facts stands in
 * folders called `shipped`, and is left out where another story has taken its place.
 */
export const HAS_SHIPPED_STORY = existsSync(
  new URL('../../content/events/2024-10-23-kirby-briefing.md', import.meta.url),
);
