import { describe, expect, it } from 'vitest';
import { ENEMY_ATTACKS, type EnemyAttackName } from '../../src/sim/fight/enemies/attacks.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { Enemy } from '../../src/sim/fight/world.ts';
import { createTelegraphShape, readTelegraph } from '../../src/view/telegraphs/telegraphShape.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

const ATTACKS = Object.keys(ENEMY_ATTACKS) as EnemyAttackName[];
const LENGTH = 60;

const enemy = (change: Partial<Enemy>): Enemy => ({
  ...fightStage.create(AMBUSH, RUN_OPTIONS).enemies[0]!,
  phaseLength: LENGTH,
  facing: 0.7,
  aimX: 14,
  aimY: 9,
  ...change,
});

describe('what an attack paints on the ground', () => {
  it('is exactly as large as the attack', () => {
    for (const attack of ATTACKS) {
      const shape = createTelegraphShape();
      const known = ENEMY_ATTACKS[attack].shape;
      expect(readTelegraph(enemy({ phase: 'windup', attack }), 10, 10, shape)).toBe(true);
      expect(shape.form).toBe(known.type);
      expect(shape.angle).toBe(0.7);
      if (known.type === 'wedge') {
        expect(shape.reach).toBe(known.reach);
        expect(shape.halfAngle).toBeCloseTo((known.halfAngleDegrees * Math.PI) / 180, 12);
      } else if (known.type === 'lane') {
        expect(shape.reach).toBe(known.length);
        expect(shape.halfWidth).toBe(known.halfWidth);
      } else {
        expect(shape.reach).toBe(known.radius);
      }
      const isAway = known.type === 'leap' || known.type === 'lane';
      expect([shape.landingX, shape.landingY]).toEqual(isAway ? [4, -1] : [0, 0]);
    }
  });

  it('is there from the first tick, fills as the blow comes nearer, and is full when it falls', () => {
    for (const attack of ATTACKS) {
      const shape = createTelegraphShape();
      let fill = -1;
      for (let phaseTicks = 0; phaseTicks <= LENGTH; phaseTicks++) {
        readTelegraph(enemy({ phase: 'windup', attack, phaseTicks }), 10, 10, shape);
        expect(shape.alpha).toBeGreaterThan(0);
        expect(shape.fill).toBeGreaterThan(fill);
        fill = shape.fill;
      }
      expect(fill).toBe(1);
    }
  });

  it('flashes when it strikes: a blow at once, a leap as it comes down', () => {
    const flashAt = (attack: EnemyAttackName, phaseTicks: number): number => {
      const shape = createTelegraphShape();
      readTelegraph(enemy({ phase: 'attack', attack, phaseTicks }), 10, 10, shape);
      return shape.flash;
    };
    for (const attack of ATTACKS) {
      const isLeap = ENEMY_ATTACKS[attack].shape.type === 'leap';
      expect(flashAt(attack, 0), attack).toBe(isLeap ? 0 : 1);
      expect(flashAt(attack, LENGTH), attack).toBe(isLeap ? 1 : 0);
    }
  });

  it('is not there when nothing is announced', () => {
    for (const phase of ['stalk', 'recover', 'stagger', 'roar'] as const) {
      expect(readTelegraph(enemy({ phase }), 10, 10, createTelegraphShape())).toBe(false);
    }
  });
});
