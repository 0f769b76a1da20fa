/** Where a claim stands: the ids of its event and of the claim in it. */
export interface ClaimPlace {
  event: string;
  claim: string;
}

/** The address of a claim as content files and the data write it: `<event-id>#<claim-id>`. */
export const claimAddressOf = (event: string, claim: string): string => `${event}#${claim}`;

/** Takes the address of a claim apart. What is not there is an empty text. */
export function splitClaimAddress(address: string): ClaimPlace {
  const [event = '', claim = ''] = address.split('#');
  return { event, claim };
}
