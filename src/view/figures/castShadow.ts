import type { Pen } from '../drawing/Pen.ts';
import { DEPTH_SCALE, HEIGHT_SCALE, screenX, screenY } from '../projection.ts';
import type { MovingLight } from '../street/Lights.ts';

/** How far the moon throws a unit of height: it stands in the north-west. */
export const MOON_PUSH = { x: 0.886, y: 0.514 } as const;
/** Height at which a lamp's shadow is exact. */
const EXACT_HEIGHT = 0.75;
const LONGEST = 3;
/** Shadows never fold to a line. */
const LEAST_DEPTH = 0.14;

/** What throws a shadow: a picture whose feet are `height` units over a ground point. */
export interface Caster {
  readonly picture: Phaser.Textures.Frame;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Lays a caster's picture on the ground; (pushX, pushY) is how far a unit of height is thrown there. */
export function castShadow(
  pen: Pen,
  { picture, x, y, height }: Caster,
  pushX: number,
  pushY: number,
  head: number,
  feet: number,
): void {
  let deep = (pushY * DEPTH_SCALE) / HEIGHT_SCALE;
  if (Math.abs(deep) < LEAST_DEPTH) deep = deep < 0 ? -LEAST_DEPTH : LEAST_DEPTH;
  const footX = screenX(x + pushX * height);
  const footY = screenY(y + pushY * height);
  pen.laid(picture, footX, footY, pushX / HEIGHT_SCALE, deep, head, feet);
}

/** As `castShadow`, away from a lamp or a light that moves. */
export function castShadowFrom(
  pen: Pen,
  light: MovingLight,
  caster: Caster,
  head: number,
  feet: number,
): void {
  const rise = 1 / Math.max(0.55, light.height - EXACT_HEIGHT);
  const pushX = clamp((caster.x - light.x) * rise);
  const pushY = clamp((caster.y - light.y) * rise);
  castShadow(pen, caster, pushX, pushY, head, feet);
}

const clamp = (push: number): number => Math.max(-LONGEST, Math.min(LONGEST, push));
