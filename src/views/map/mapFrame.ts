import { EARTH } from '../../basics/earth.ts';
import type { MapProjection } from './mapProjection.ts';
import type { Spot } from './mapPoint.ts';

/** A drawing of a map: its size, and how what is projected gets into it. */
export interface MapFrame {
  width: number;
  height: number;
  /** units of the drawing for one of the projection */
  scale: number;
  /** where the middle of the projection is */
  middle: Spot;
}

/** The measures of a drawing, in units of about one CSS pixel. */
interface FrameLayout {
  width: number;
  /** how low and how high it may be */
  height: readonly [number, number];
  /** room beside the outermost places, and above and below them */
  pad: Spot;
  /** how many kilometres it is wide at least: around one place, and with several */
  km: Spot;
}

/** The drawing for phones, or the one for wider pages. */
export type MapWidth = 'narrow' | 'wide';

const FRAME: Readonly<Record<MapWidth, FrameLayout>> = {
  narrow: { width: 320, height: [190, 360], pad: [36, 34], km: [700, 350] },
  wide: { width: 760, height: [280, 460], pad: [76, 48], km: [1300, 600] },
};

/** Room beside the world. */
const WORLD_PAD = 14;

/** The frame in which all of some spots, as projected at a scale of 1, have room about them. */
export function frameAround(
  spots: readonly Spot[],
  { world }: MapProjection,
  width: MapWidth,
): MapFrame {
  const { width: across, height, pad, km } = FRAME[width];
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const fitting = Math.min(
    (across - 2 * pad[0]) / (right - left),
    (height[1] - 2 * pad[1]) / (bottom - top),
    (across / (spots.length === 1 ? km[0] : km[1])) * EARTH,
  );
  const [edge, pole] = world ?? [Infinity, Infinity];
  const scale = Math.max(fitting, (across - 2 * WORLD_PAD) / (2 * edge));
  const high = Math.round(
    Math.max(height[0], Math.min((bottom - top) * scale + 2 * pad[1], height[1])),
  );
  return {
    width: across,
    height: high,
    scale,
    middle: [
      across / 2 - middleOf(left, right, edge, across, scale) * scale,
      high / 2 - middleOf(top, bottom, pole, high, scale) * scale,
    ],
  };
}

/** The middle of what is drawn along one side: that of the places, but not far beyond the world. */
function middleOf(from: number, to: number, end: number, length: number, scale: number): number {
  const most = Math.max(0, end - (length / 2 - WORLD_PAD) / scale);
  return Math.max(-most, Math.min((from + to) / 2, most));
}

/** Where a spot that is projected at a scale of 1 is in a drawing. */
export const inFrame = ([x, y]: Spot, { scale, middle }: MapFrame): Spot => [
  middle[0] + x * scale,
  middle[1] + y * scale,
];
