/** The mean radius of the Earth, in kilometres. */
export const EARTH = 6371;
