import { drawCharacter } from '../../anatomy/character.ts';
import type { Character } from '../../anatomy/character.ts';
import { turnZ } from '../../geometry/vectors.ts';
import type { Pose } from '../../poses/pose.ts';
import { BYSTANDERS } from '../../wardrobe/bystanders.ts';
import { CROWD } from '../../wardrobe/crowd.ts';
import { STANDING } from '../../wardrobe/stances.ts';
import type { Prop } from '../prop.ts';

/** Somebody at a place in a group: what of whom is shown, and how far turned to its left. */
interface Standing {
  readonly who: Character;
  readonly pose: Pose;
  readonly x: number;
  readonly y?: number;
  readonly turned?: number;
}

/** People who stand together by the road. */
const group =
  (...people: readonly Standing[]): Prop =>
  (mesh) => {
    for (const { who, pose, x, y = 0, turned = 0 } of people) {
      const own = drawCharacter(who, pose);
      own.place(turnZ(turned), [x, y, 0], SIZE);
      mesh.append(own);
    }
  };

/** A little larger than life, or nobody would see them from a car. */
const SIZE = 1.25;

const { bystander1, bystander2 } = BYSTANDERS;
const { girlInTeal, boyInFlannel, womanInRed, manInBlue } = CROWD;
const shown = (who: Character, animation: string, frame: number): Pose => {
  const { frames, pose } = who.animations[animation]!;
  return pose(frame % frames);
};
const dancing = (who: Character, frame: number): Pose => shown(who, 'dance', frame);

/** Each twice, a moment apart: they move. */
const waiting = (t: 0 | 1): Prop =>
  group(
    { who: bystander2, pose: shown(bystander2, 'idle', t * 2), x: -0.55, turned: 0.3 },
    { who: bystander1, pose: shown(bystander1, 'idle', t * 2 + 1), x: 0.6, y: 0.3, turned: -0.5 },
  );
const friends = (t: 0 | 1): Prop =>
  group(
    { who: girlInTeal, pose: dancing(girlInTeal, t * 2), x: -1, turned: 0.7 },
    { who: boyInFlannel, pose: dancing(boyInFlannel, 1 + t * 2), x: 0, y: 0.5 },
    { who: womanInRed, pose: dancing(womanInRed, 2 - t * 2), x: 1, turned: -0.8 },
  );
const couple = (t: 0 | 1): Prop =>
  group(
    { who: womanInRed, pose: STANDING, x: -0.45, turned: 1.1 },
    { who: manInBlue, pose: dancing(manInBlue, t * 2), x: 0.5, turned: -1.1 },
  );
const hitchhiker = (t: 0 | 1): Prop =>
  group({
    who: boyInFlannel,
    pose: { ...STANDING, leftHand: [0.42, -0.2, 0.02 + t * 0.1], leftElbow: [0.4, 0.2, -0.8] },
    x: 0,
    turned: 0.25,
  });
const walker = (t: 0 | 1): Prop =>
  group({ who: bystander2, pose: shown(bystander2, 'walk', t * 4), x: 0, turned: 1.2 });

/** By the name of their frames: the second ends in "Too". */
export const PEOPLE = Object.fromEntries(
  Object.entries({ waiting, friends, couple, hitchhiker, walker }).flatMap(([name, drawn]) => [
    [name, drawn(0)],
    [`${name}Too`, drawn(1)],
  ]),
);
