import { describe, expect, test } from 'vitest';
import { actorView } from '../../../../src/views/pages/actorPage.ts';
import { actor } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

const claimsOf = (id: string) => actorView(SITE, actor(id)).claims.flatMap(({ claims }) => claims);

describe('the page of an actor', () => {
  test('has its claims in order, those made for it among them', () => {
    expect(claimsOf('town').map(({ href }) => href)).toEqual([
      '/events/2024-10-23-count/#counted',
      '/events/2024-11-denial/#denied',
    ]);
  });

  test('names its speakers with the marks of what they are', () => {
    expect(claimsOf('ada').map(({ by, onBehalfOf }) => [by.mark, onBehalfOf?.actor.mark])).toEqual([
      ['person', 'government'],
      ['person', undefined],
    ]);
  });
});
