import { describe, expect, it } from 'vitest';
import { MAN, WOMAN } from '../../assets/source/art/anatomy/build.ts';
import { solve } from '../../assets/source/art/anatomy/skeleton.ts';
import type { Movement, Person } from '../../assets/source/art/poses/people/person.ts';
import { EASY, movementsOf } from '../../assets/source/art/poses/people/person.ts';
import * as blows from '../../assets/source/art/poses/people/blows.ts';
import * as dance from '../../assets/source/art/poses/people/dance.ts';
import * as harm from '../../assets/source/art/poses/people/harm.ts';
import * as idle from '../../assets/source/art/poses/people/idle.ts';
import * as lying from '../../assets/source/art/poses/people/lying.ts';
import * as scythe from '../../assets/source/art/poses/people/scythe.ts';
import * as seated from '../../assets/source/art/poses/people/seated.ts';
import * as talk from '../../assets/source/art/poses/people/talk.ts';
import { GUARD } from '../../assets/source/art/poses/faith/guard.ts';
import { WITH_SCYTHE } from '../../assets/source/art/wardrobe/stances.ts';
import type { Animation, Pose } from '../../assets/source/art/poses/pose.ts';

const WITH_STAKE: Person = { build: WOMAN, scale: 1, stance: GUARD, manner: EASY };
const TALL_MAN: Person = { ...WITH_STAKE, build: MAN, scale: 1.06 };

const posesOf = ({ frames, pose }: Animation): Pose[] =>
  Array.from({ length: frames }, (_, i) => pose(i));
const made = (movement: Movement, person: Person): Animation =>
  movementsOf(person, { movement }).movement!;

describe('a pair that dances', () => {
  const looking = [
    ['danceLeft', 'danceRight'],
    ['danceHold', 'danceHeld'],
    ['danceTurn', 'danceTurnRight'],
  ] as const;

  it.each(looking)('does %s and %s as in a looking-glass', (one, other) => {
    const [first, second] = [posesOf(dance[one](WITH_STAKE)), posesOf(dance[other](WITH_STAKE))];
    first.forEach((pose, i) => {
      const mirror = second[i]!;
      expect(mirror.leftHand[0]).toBeCloseTo(-pose.rightHand[0], 9);
      expect(mirror.leftHand[2]).toBeCloseTo(pose.rightHand[2], 9);
      expect(mirror.hips[0]).toBeCloseTo(-pose.hips[0], 9);
      expect(mirror.chest[2]).toBeCloseTo(-pose.chest[2], 9);
      expect(mirror.facing).toBeCloseTo(-pose.facing, 9);
    });
  });

  it('never has a weapon in the hand, which the looking-glass would swap', () => {
    const poses = Object.values(dance).flatMap((movement) => posesOf(movement(WITH_STAKE)));
    expect(poses.filter(({ armed }) => armed)).toEqual([]);
  });

  it('turns once around, and ends as it began', () => {
    const turn = posesOf(dance.danceTurn(WITH_STAKE));
    const facing = turn.map((pose) => pose.facing);
    expect(facing).toEqual([...facing].sort((a, b) => a - b));
    expect(facing.at(-1)!).toBeGreaterThan(Math.PI);
    expect(facing.at(-1)!).toBeLessThan(2 * Math.PI);
  });
});

it.each([WITH_STAKE, TALL_MAN])('a seat bears people of any build', (person) => {
  const { pelvis, legs } = solve(person.build, made(seated.sit, person).pose(0));
  const hips = pelvis.at[2] * person.scale;
  expect(hips).toBeGreaterThan(0.48);
  expect(hips).toBeLessThan(0.58);
  for (const { foot } of legs) expect(foot.at[2]).toBeLessThan(0.16);
});

describe('a tall man', () => {
  it('reaches as far with his arms and legs as they are longer', () => {
    const [hers, his] = [WITH_STAKE, TALL_MAN].map((p) => made(blows.kick, p).pose(2));
    expect(his!.rightFoot[1] / hers!.rightFoot[1]).toBeCloseTo(MAN.hipHeight / WOMAN.hipHeight, 9);
    expect(his!.rightHand[0] / hers!.rightHand[0]).toBeGreaterThan(1.05);
  });
});

const { cleave, impale, scytheIdle, scytheRun } = scythe;
const WITH_THE_SCYTHE: Readonly<Record<string, Movement>> = {
  cleave,
  impale,
  scytheIdle,
  scytheRun,
};

describe('people', () => {
  const movements: Readonly<Record<string, Movement>> = {
    ...blows,
    ...dance,
    ...harm,
    ...idle,
    ...lying,
    ...seated,
    ...talk,
    ...WITH_THE_SCYTHE,
  };

  it.each(Object.keys(movements))(
    '%s: no sole sinks into the ground, no limb is torn off',
    (name) => {
      for (const person of [WITH_STAKE, TALL_MAN]) {
        for (const pose of posesOf(made(movements[name]!, person))) {
          expect(Math.min(pose.leftFoot[2], pose.rightFoot[2])).toBeGreaterThanOrEqual(0);
          const figure = solve(person.build, pose);
          const { thigh, shin, upperArm, forearm } = person.build;
          for (const leg of figure.legs) expect(spanOf(leg)).toBeLessThanOrEqual(thigh + shin);
          for (const arm of figure.arms)
            expect(spanOf(arm)).toBeLessThanOrEqual(upperArm + forearm);
        }
      }
    },
  );

  it.each(Object.keys(WITH_THE_SCYTHE))(
    '%s: both hands hold the shaft, an arm’s length of it between them at most',
    (name) => {
      const person = { ...WITH_STAKE, stance: WITH_SCYTHE };
      for (const pose of posesOf(made(WITH_THE_SCYTHE[name]!, person))) {
        expect([pose.armed, pose.inBothHands]).toEqual([true, true]);
        const [left, right] = solve(person.build, pose).arms;
        const apart = Math.hypot(...right.hand.map((value, axis) => value - left.hand[axis]!));
        expect(apart).toBeGreaterThan(0.2);
        expect(apart).toBeLessThan(0.6);
      }
    },
  );

  it('keeps the stake in the right hand in every blow', () => {
    const armed = posesOf(blows.stakeBlow(WITH_STAKE)).map((pose) => pose.armed);
    expect(armed).not.toContain(false);
  });
});

function spanOf({ root, end }: { root: readonly number[]; end: readonly number[] }): number {
  return Math.hypot(...root.map((value, axis) => end[axis]! - value));
}
