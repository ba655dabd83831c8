import { ENEMY_ATTACKS } from '../../sim/fight/enemies/attacks.ts';
import type { Enemy } from '../../sim/fight/world.ts';

/** What is painted on the ground for an attack, in units and radians, relative to the enemy's feet. */
export interface TelegraphShape {
  form: 'wedge' | 'circle' | 'leap' | 'lane';
  /** Wedge: from the body to its edge. Circle and leap: radius. Lane: its length. */
  reach: number;
  halfAngle: number;
  /** Lane: from its middle to its edge. */
  halfWidth: number;
  angle: number;
  /** Where a leap comes down, or a lane begins. */
  landingX: number;
  landingY: number;
  /** 0 when it is announced, 1 when the blow falls. */
  fill: number;
  /** 1 as the blow falls, fading while it strikes. */
  flash: number;
  /** 0 hides it. */
  alpha: number;
}

/** Ticks for the announcement to appear: at once, yet without a flicker. */
const APPEAR_TICKS = 5;

export const createTelegraphShape = (): TelegraphShape => ({
  form: 'wedge',
  reach: 0,
  halfAngle: 0,
  halfWidth: 0,
  angle: 0,
  landingX: 0,
  landingY: 0,
  fill: 0,
  flash: 0,
  alpha: 0,
});

/**
 * Fills in what an enemy at (x, y) announces or strikes right now, exactly as large as the attack is;
 * false when it does neither.
 */
export function readTelegraph(enemy: Enemy, x: number, y: number, out: TelegraphShape): boolean {
  if (enemy.phase !== 'windup' && enemy.phase !== 'attack') return false;
  const { shape } = ENEMY_ATTACKS[enemy.attack];
  out.form = shape.type;
  out.angle = enemy.facing;
  out.reach =
    shape.type === 'wedge' ? shape.reach : shape.type === 'lane' ? shape.length : shape.radius;
  out.halfWidth = shape.type === 'lane' ? shape.halfWidth : 0;
  out.halfAngle = shape.type === 'wedge' ? (shape.halfAngleDegrees * Math.PI) / 180 : Math.PI;
  const isAway = shape.type === 'leap' || shape.type === 'lane';
  out.landingX = isAway ? enemy.aimX - x : 0;
  out.landingY = isAway ? enemy.aimY - y : 0;
  const progress = enemy.phaseLength > 0 ? enemy.phaseTicks / enemy.phaseLength : 1;
  if (enemy.phase === 'windup') {
    out.fill = Math.min(1, progress);
    out.flash = 0;
    out.alpha = Math.min(1, (enemy.phaseTicks + 1) / APPEAR_TICKS);
  } else {
    out.fill = 1;
    // a leap is in the air first: its mark waits, and flashes as it comes down
    out.flash = shape.type === 'leap' ? Math.max(0, progress * 4 - 3) : 1 - Math.min(1, progress);
    out.alpha = shape.type === 'leap' ? 1 : 1 - Math.min(1, progress) * 0.6;
  }
  return true;
}
