import { isMap, isNode, isPair, isScalar } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Place } from '../problems/problem.ts';
import type { PlaceAt } from './places.ts';

/** The way to a field: names of fields and numbers of list items. */
export type FieldPath = readonly PropertyKey[];

/** Where in its file each field of a YAML text stands. */
export interface YamlPlaces {
  /** the place of a field’s value, or of the nearest field around it that is there */
  at: (path: FieldPath) => Place;
  /** the place of a field’s name, or of its value where it has none */
  atKey: (path: FieldPath) => Place;
  /**
   * a place within a field’s text: `locate` gets the text as it stands in the file, marks of YAML
   * included, and says at which offset
   */
  atText: (path: FieldPath, locate: (raw: string) => number | undefined) => Place;
}

/** The places in a text that could not be read: all of them are its beginning. */
export function onlyPlace(place: Place): YamlPlaces {
  return { at: () => place, atKey: () => place, atText: () => place };
}

/** The places in a text that `document` was parsed from. */
export function yamlPlaces(document: Document, text: string, placeAt: PlaceAt): YamlPlaces {
  const rangeOf = (path: FieldPath): Node['range'] => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range;
    }
    return undefined;
  };
  const at = (path: FieldPath): Place => placeAt(rangeOf(path)?.[0] ?? 0);
  const atKey = (path: FieldPath): Place => {
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const name = path.at(-1);
    const keys = isMap(map) ? map.items.map((item) => isPair(item) && item.key) : [];
    const key = keys.find((known) => isScalar(known) && String(known.value) === name);
    return isScalar(key) && key.range ? placeAt(key.range[0]) : at(path);
  };
  const atText: YamlPlaces['atText'] = (path, locate) => {
    const range = rangeOf(path);
    if (!range) return at(path);
    return placeAt(range[0] + (locate(text.slice(range[0], range[1])) ?? 0));
  };
  return { at, atKey, atText };
}
