import { describe, expect, it } from 'vitest';
import { CAST } from '../../assets/source/art/wardrobe/cast.ts';
import type { Character } from '../../assets/source/art/anatomy/character.ts';
import type { Animation, Pose } from '../../assets/source/art/poses/pose.ts';

const GAITS = Object.entries<Character>(CAST).flatMap(([name, { animations, scale }]) =>
  Object.entries(animations)
    .filter(([, { strideUnits }]) => strideUnits !== undefined)
    .map(([move, animation]) => ({ name, move, animation, scale })),
);

const FEET = ['leftFoot', 'rightFoot'] as const;

/** How far each foot that stands in two frames on end has moved back under the figure. */
function shifts({ frames, pose }: Animation): number[] {
  const stands = (p: Pose, foot: (typeof FEET)[number]): boolean => p[foot][2] === 0;
  return Array.from(
    { length: frames },
    (_, i) => [pose(i), pose((i + 1) % frames)] as const,
  ).flatMap(([now, next]) =>
    FEET.filter((foot) => stands(now, foot) && stands(next, foot)).map(
      (foot) => next[foot][1] - now[foot][1],
    ),
  );
}

describe.each(GAITS)('$name, $move', ({ animation }) => {
  it('puts feet down that do not slide: they move back as fast as the ground goes by', () => {
    const perFrame = animation.strideUnits! / animation.frames;
    const moved = shifts(animation);
    expect(moved.length).toBeGreaterThanOrEqual(2);
    for (const distance of moved) expect(distance).toBeCloseTo(perFrame, 9);
  });

  it('brings every foot to the ground, and none under it', () => {
    for (const foot of FEET) {
      const heights = Array.from(
        { length: animation.frames },
        (_, i) => animation.pose(i)[foot][2],
      );
      expect(Math.min(...heights)).toBe(0);
    }
  });
});

it.each(GAITS.filter(({ move }) => move === 'walk' || move === 'run'))(
  '$name: a $move goes at the pace of one',
  ({ animation, move, scale }) => {
    const speed = (animation.strideUnits! * scale * animation.fps) / animation.frames;
    expect(speed).toBeGreaterThan(move === 'run' ? 3.5 : 0.7);
    expect(speed).toBeLessThan(move === 'run' ? 6.5 : 2.6);
  },
);
