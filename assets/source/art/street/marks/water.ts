import { smoothstep } from '../../effects/shapes.ts';
import { randomStream } from '../../geometry/random.ts';
import { mix, rgb } from '../../geometry/vectors.ts';
import type { Ground, Litter, Mark } from '../ground.ts';
import type { Strip } from '../litter.ts';
import { fine } from '../surfaces/fields.ts';
import { around } from './iron.ts';

const MOON = rgb('#dfe6ff');

/** The moon in still water, drawn out toward the viewer by what little the water moves. Pixels. */
export function moonIn(x: number, y: number, radius: number): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const broken = fine(px / 16, py / 2.6);
    const [dx, dy] = [(px - x + (broken - 0.5) * 9) / radius, (py - y) / (radius * 0.8)];
    const disc = 1 - smoothstep(0.86, 1.06, Math.hypot(dx, dy));
    const away = Math.abs(dy) / 3.2;
    const trail =
      (1 - smoothstep(0.3, 1.1, Math.abs(dx))) *
      (1 - smoothstep(0.3, 1, away)) *
      smoothstep(0.5, 0.64, broken);
    const haze = 0.22 * Math.exp(-((Math.abs(dx) / 2.6) ** 2) - (dy / 2.2) ** 2);
    ground.color = mix(ground.color, MOON, Math.max(0.95 * disc, 0.75 * trail, haze));
    ground.gloss *= 1 - 0.6 * disc;
  };
  return { box: around(x, y, radius * 6, radius * 4), change };
}

const PADS = ['#1d3d30', '#26503a', '#2f5f40'];
const PETALS = ['#c9b8d8', '#e3d6ea'];

/** Leaves of water lilies in drifts, a few in flower. */
export function lilies(seed: number, strip: Strip, drifts: number): Litter {
  return (context) => {
    const random = randomStream(seed);
    for (let drift = 0; drift < drifts; drift++) {
      const middle = {
        x: strip.left + ((drift + 0.2 + 0.6 * random()) / drifts) * (strip.right - strip.left),
        y: strip.top + random() * (strip.bottom - strip.top),
      };
      const pads = Array.from({ length: 4 + Math.floor(random() * 5) }, () => ({
        x: middle.x + (random() + random() - 1) * 46,
        y: middle.y + (random() + random() - 1) * 15,
        wide: 5 + random() * 5,
        turn: random() * 6.28,
      })).filter(({ y }) => y > strip.top && y < strip.bottom);
      pads.sort((a, b) => a.y - b.y);
      for (const { x, y, wide, turn } of pads) {
        context.fillStyle = PADS[Math.floor(random() * PADS.length)]!;
        context.beginPath();
        context.moveTo(x, y);
        context.ellipse(x, y, wide, wide * 0.6, 0, turn, turn + 5.7);
        context.fill();
        if (random() > 0.22) continue;
        blossom(context, x, y - 2);
      }
    }
  };
}

function blossom(context: OffscreenCanvasRenderingContext2D, x: number, y: number): void {
  for (let i = 0; i < 6; i++) {
    const angle = (i / 6) * Math.PI * 2;
    context.fillStyle = PETALS[i & 1]!;
    context.beginPath();
    context.ellipse(x + Math.cos(angle) * 2.2, y + Math.sin(angle) * 1.5, 2, 1.4, angle, 0, 7);
    context.fill();
  }
}
