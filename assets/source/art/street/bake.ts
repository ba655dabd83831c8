import { castShadows } from './castShadows.ts';
import type { GroundPlan, Roof } from './ground.ts';
import { lampLight, TO_MOON } from './light.ts';
import { lightGround } from './lightGround.ts';
import type { StreetMap } from './map.ts';
import { paintGround } from './paint.ts';

/** The pictures of a ground that the game loads. */
export interface GroundLayers {
  /** As it is seen under its own lamps and moon. */
  ground: ImageData;
  /** Half size: unlit colour, for lights that move. */
  albedo: ImageData;
  /** Half size: R, G the normal's x (east) and y (north), 128 for none; B gloss. */
  relief: ImageData;
  /** Half size: R, G the shares of its light that come from the moon and from lamps; B ripples. */
  shares: ImageData;
}

/** Paints and lights the ground of a map after its plan. */
export function bakeGround(map: StreetMap, plan: GroundPlan): GroundLayers {
  const { widthPx: width, heightPx: height } = map;
  const painting = paintGround(plan, width, height);
  const { shown, relief, shares } = lightGround(
    painting,
    plan.sky,
    castShadows(map, plan.canopies, plan.roofs),
  );
  const half = (values: Float32Array, encode?: Encode): ImageData =>
    picture(halved(values, width, height), width >> 1, height >> 1, encode);
  return {
    ground: picture(shown, width, height),
    albedo: half(painting.color),
    relief: half(relief, (value, c) => (c < 2 ? (128 + 127 * value) / 255 : value)),
    shares: half(shares),
  };
}

type Encode = (value: number, channel: number) => number;

/** Three numbers a pixel as an opaque picture. */
export function picture(
  values: Float32Array,
  width: number,
  height: number,
  encode: Encode = (value) => value,
): ImageData {
  const image = new ImageData(width, height);
  for (let at = 0; at < width * height; at++) {
    for (let c = 0; c < 3; c++) {
      image.data[at * 4 + c] = Math.round(255 * encode(values[at * 3 + c]!, c));
    }
    image.data[at * 4 + 3] = 255;
  }
  return image;
}

/** Every second pixel of every second row, as the mean of four; odd last rows and columns fall away. */
function halved(values: Float32Array, width: number, height: number): Float32Array {
  const [columns, rows] = [width >> 1, height >> 1];
  const means = new Float32Array(columns * rows * 3);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let c = 0; c < 3; c++) {
        const at = (row * 2 * width + column * 2) * 3 + c;
        const below = at + width * 3;
        means[(row * columns + column) * 3 + c] =
          (values[at]! + values[at + 3]! + values[below]! + values[below + 3]!) / 4;
      }
    }
  }
  return means;
}

/** One pixel of the light map covers this many of the ground's, each way. */
const LIGHT_MAP_STEP = 8;
/** Half of the light on a figure is its own, so that it is never lost in the dark. */
const OWN_LIGHT = 0.68;
const LIGHT_SHARE = 0.56;

/** What is left of the moon's light under a roof. */
const UNDER_ROOF = 0.3;

const isUnder = ({ left, top, right, bottom }: Roof, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** Light that reaches a standing figure at each ground point, as factors on its sprite; 0.5 stands for 1. */
export function bakeLightMap(map: StreetMap, { sky, roofs = [] }: GroundPlan): ImageData {
  const width = Math.ceil(map.widthPx / LIGHT_MAP_STEP);
  const height = Math.ceil(map.heightPx / LIGHT_MAP_STEP);
  const factors = new Float32Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [(column + 0.5) * LIGHT_MAP_STEP, (row + 0.5) * LIGHT_MAP_STEP];
      const moon = roofs.some((roof) => isUnder(roof, x, y)) ? UNDER_ROOF : 1;
      const fromLamps = map.lamps.map((lamp) => ({ lamp, given: lampLight(lamp, x, y, 0.8, 0.4) }));
      for (let c = 0; c < 3; c++) {
        const night = sky.ambient[c]! + sky.moon[c]! * TO_MOON[2] * moon;
        const light = fromLamps.reduce(
          (sum, { lamp, given }) => sum + lamp.color[c]! * given,
          night,
        );
        factors[(row * width + column) * 3 + c] = 0.5 * (OWN_LIGHT + LIGHT_SHARE * light);
      }
    }
  }
  return picture(factors, width, height);
}
