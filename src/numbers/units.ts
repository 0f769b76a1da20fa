/** Signs of units that may stand behind a number, joined to it or not, in any language. */
export const UNITS: ReadonlySet<string> = new Set(
  [
    'km kg cm mm ft mph kph kmh mw gw kw kwh mwh gwh ha hz khz mhz ghz kb mb gb tb db lb lbs mg ml',
    'cl hl hp bbl nm км кг см мм м т га',
  ].flatMap((signs) => signs.split(' ')),
);

const UNIT = /[\p{L}]+/uy;

/** Where a unit that is joined to a number ends: `5km`. */
export function endOfUnit(text: string, index: number): number | undefined {
  UNIT.lastIndex = index;
  const unit = UNIT.exec(text)?.[0];
  return unit !== undefined && UNITS.has(unit) ? index + unit.length : undefined;
}
