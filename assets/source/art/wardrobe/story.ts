import { drawCharacter } from '../anatomy/character.ts';
import type { Character, Part } from '../anatomy/character.ts';
import { along, mix, turnZ } from '../geometry/vectors.ts';
import { FAITH_CARRYING_ANIMATIONS, FAITH_STORY_ANIMATIONS } from '../poses/faith/story.ts';
import { CARRIED } from '../poses/people/holds.ts';
import { CALM } from '../poses/willow/calm.ts';
import { WILLOW_STORY_ANIMATIONS } from '../poses/willow/story.ts';
import { FAITH } from './faith.ts';
import { WILLOW } from './willow.ts';

/** From the arms that hold a lying body down to its foot point. */
const UNDER_ARMS = 0.4;

/** Somebody lying across the figure's arms, the head at its left shoulder. */
function inArms(carried: Character): Part {
  return (mesh, { arms, chest, pose }) => {
    const [trailX, trailY, trailZ] = pose.trail;
    const body = drawCharacter(carried, {
      ...CALM,
      ...CARRIED,
      trail: [-trailY, 0.24 + trailX, trailZ],
    });
    const middle = mix(arms[0].hand, arms[1].hand, 0.5);
    const under = along(middle, chest.turned[2], -UNDER_ARMS);
    body.place(turnZ(pose.pelvis[0] - Math.PI / 2), under, 1);
    mesh.append(body);
  };
}

/** Thrown down, she sprawls wider than in a fight. */
export const FAITH_STORY: Character = {
  ...FAITH,
  cell: { ...FAITH.cell, height: 232 },
  animations: FAITH_STORY_ANIMATIONS,
};
export const WILLOW_STORY: Character = { ...WILLOW, animations: WILLOW_STORY_ANIMATIONS };
/** Faith with Willow in her arms: one sprite, so that neither covers the other wrongly. */
export const FAITH_CARRYING: Character = {
  ...FAITH,
  animations: FAITH_CARRYING_ANIMATIONS,
  parts: [...FAITH.parts, inArms(WILLOW)],
};
