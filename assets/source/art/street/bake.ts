import { bell } from '../effects/shapes.ts';
import { PX_PER_DEPTH, PX_PER_HEIGHT, PX_PER_UNIT } from '../passes/camera.ts';
import { AMBIENT, MOON, TO_MOON, exposed, lampLight } from './light.ts';
import { drawLitter } from './litter.ts';
import type { MapLamp, StreetMap } from './map.ts';
import { blur } from './noise.ts';
import { ShadowPainter } from './ShadowPainter.ts';
import { BANDS, streetSurface } from './surface.ts';

const MOON_ON_GROUND = TO_MOON[2] / Math.hypot(...TO_MOON);

interface Shadows {
  moon: Float32Array;
  contact: Float32Array;
  lamps: readonly { lamp: MapLamp; mask: Float32Array }[];
}

function castShadows(map: StreetMap): Shadows {
  const painter = new ShadowPainter(map);
  const softened = (mask: Float32Array, sigma: number): Float32Array => {
    blur(mask, map.widthPx, map.heightPx, sigma);
    return mask;
  };
  return {
    moon: softened(painter.fromMoon(), 1.8),
    contact: softened(painter.underneath(), 5),
    lamps: map.lamps.map((lamp) => ({ lamp, mask: softened(painter.fromLamp(lamp), 2.6) })),
  };
}

const onRoad = (y: number): boolean => y > BANDS.roadTop && y < BANDS.roadBottom;

/** A lamp mirrored in wet asphalt: a streak below its image, wider with distance. */
function streak(lamp: MapLamp, x: number, y: number, ripple: number): number {
  const mirrored = lamp.y + lamp.heightUnits * PX_PER_HEIGHT;
  const away = Math.abs(y - mirrored);
  const width = 14 + 8 * (ripple - 0.5) + away * 0.1;
  return bell(x - lamp.x, width) * bell(y - mirrored, 84) * lamp.intensity * 0.4 * (0.5 + ripple);
}

/** The lit ground of a street at night: surface, litter, moon and lamps with the shadows of the map's props. */
export function bakeGround(map: StreetMap): OffscreenCanvas {
  const { widthPx: width, heightPx: height } = map;
  const surface = streetSurface();
  const litter = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  drawLitter(litter, width, height);
  const lying = litter.getImageData(0, 0, width, height).data;
  const shadows = castShadows(map);
  const image = new ImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const ground = surface.at(x, y);
      const contact = 1 - 0.5 * Math.min(1, shadows.contact[at]! * 1.2);
      const moonlight = MOON_ON_GROUND * (1 - 0.7 * Math.min(1, shadows.moon[at]! * 1.2)) * contact;
      const light = [0, 1, 2].map((c) => AMBIENT[c]! * contact + MOON[c]! * moonlight);
      const gloss = onRoad(y) ? 0.1 + 0.9 * ground.wet : 0;
      const shine = [0, 0, 0];
      for (const { lamp, mask } of shadows.lamps) {
        const away = Math.hypot((lamp.x - x) / PX_PER_UNIT, (lamp.y - y) / PX_PER_DEPTH);
        if (away > lamp.rangeUnits * 2) continue;
        const open = 1 - 0.72 * Math.min(1, mask[at]! * 1.2);
        const given = lampLight(lamp, x, y, 0, 0) * open * (0.35 + 0.65 * contact);
        const mirrored = gloss > 0 ? gloss * streak(lamp, x, y, surface.ripple(x, y)) : 0;
        for (let c = 0; c < 3; c++) {
          light[c]! += lamp.color[c]! * given;
          shine[c]! += lamp.color[c]! * mirrored;
        }
      }
      const cover = lying[at * 4 + 3]! / 255;
      for (let c = 0; c < 3; c++) {
        const color = ground.color[c]! * (1 - cover) + (lying[at * 4 + c]! / 255) * cover;
        const sky = ground.wet * 0.03 * [0.5, 0.65, 1][c]!;
        image.data[at * 4 + c] =
          255 * exposed(Math.max(0, color) * light[c]! + shine[c]! * (0.4 + 0.6 * contact) + sky);
      }
      image.data[at * 4 + 3] = 255;
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}

/** One pixel of the light map covers this many of the ground's, each way. */
const LIGHT_MAP_STEP = 8;
/** Half of the light on a figure is its own, so that it is never lost in the dark. */
const OWN_LIGHT = 0.68;
const LIGHT_SHARE = 0.56;

/** Light that reaches a standing figure at each ground point, as factors on its sprite; 0.5 stands for 1. */
export function bakeLightMap(map: StreetMap): OffscreenCanvas {
  const width = Math.ceil(map.widthPx / LIGHT_MAP_STEP);
  const height = Math.ceil(map.heightPx / LIGHT_MAP_STEP);
  const image = new ImageData(width, height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [(column + 0.5) * LIGHT_MAP_STEP, (row + 0.5) * LIGHT_MAP_STEP];
      const at = (row * width + column) * 4;
      const fromLamps = map.lamps.map((lamp) => ({ lamp, given: lampLight(lamp, x, y, 0.8, 0.4) }));
      for (let c = 0; c < 3; c++) {
        const night = AMBIENT[c]! + MOON[c]! * MOON_ON_GROUND;
        const light = fromLamps.reduce(
          (sum, { lamp, given }) => sum + lamp.color[c]! * given,
          night,
        );
        image.data[at + c] = 127.5 * (OWN_LIGHT + LIGHT_SHARE * light);
      }
      image.data[at + 3] = 255;
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}
