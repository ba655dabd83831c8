import { drawCharacter } from '../anatomy/character.ts';
import type { Character } from '../anatomy/character.ts';
import type { Pose } from '../poses/pose.ts';
import { STUDIO } from '../passes/lighting.ts';
import type { SpriteRenderer } from '../passes/SpriteRenderer.ts';
import type { AnimationFacts, Sprite } from './atlas.ts';
import { trim, trimAlike } from './trim.ts';

const DIRECTIONS = 8;
/** Direction 2 faces the camera, which is how a model stands; 0 is east, then clockwise on the screen. */
export const turnToward = (direction: number): number => ((2 - direction) * Math.PI) / 4;

/** How far a head in full profile turns to the viewer, radians. */
const PROFILE_TURN = 0.5;

/** From the side, hair hides a face: the head turns a little to the viewer, as on a stage. */
function facingViewer(pose: Pose, direction: number): Pose {
  const eastward = Math.cos((direction * Math.PI) / 4 - pose.facing);
  const profile = (Math.abs(eastward) - Math.SQRT1_2) / (1 - Math.SQRT1_2);
  if (profile < 1e-6) return pose;
  const [yaw, pitch, roll] = pose.head;
  return { ...pose, head: [yaw - Math.sign(eastward) * profile * PROFILE_TURN, pitch, roll] };
}

/**
 * The frames of some of a character's animations in all eight directions, named `animation/direction/frame`,
 * with their relief or (to look at) without.
 */
export function drawSheet(
  renderer: SpriteRenderer,
  character: Character,
  animations: readonly string[],
  withRelief: boolean,
): Sprite[] {
  const { cell, scale } = character;
  const room = { half: 1.5 * scale, middle: 0.75 * scale };
  const pivot = { x: cell.footX / cell.width, y: cell.footY / cell.height };
  const sprites: Sprite[] = [];
  for (const animation of animations) {
    const { frames, pose } = character.animations[animation]!;
    for (let frame = 0; frame < frames; frame++) {
      const drawn = pose(frame);
      const seenFromAnywhere = drawCharacter(character, drawn);
      for (let direction = 0; direction < DIRECTIONS; direction++) {
        const seen = facingViewer(drawn, direction);
        const mesh = seen === drawn ? seenFromAnywhere : drawCharacter(character, seen);
        const name = `${animation}/${direction}/${frame}`;
        const shot = { cell, lighting: STUDIO, turned: turnToward(direction), room };
        const picture = trim(renderer.drawColor(mesh, shot), name);
        const sprite = { name, picture, pivot };
        if (!withRelief) sprites.push(sprite);
        else
          sprites.push({ ...sprite, relief: trimAlike(renderer.drawRelief(mesh, shot), picture) });
      }
    }
  }
  return sprites;
}

/** What the game needs of the animations: `strideUnits` is in ground units of the scaled figure. */
export function factsOf({ animations, scale }: Character): Record<string, AnimationFacts> {
  const facts = Object.entries(animations).map(([name, a]) => {
    const { frames, fps, loop, strideUnits, beats } = a;
    const rounded = Math.round(fps * 100) / 100;
    const stride = strideUnits && Math.round(strideUnits * scale * 1000) / 1000;
    const fact = {
      frames,
      fps: rounded,
      loop,
      ...(stride && { strideUnits: stride }),
      ...(beats && { beats }),
    };
    return [name, fact];
  });
  return Object.fromEntries(facts) as Record<string, AnimationFacts>;
}
