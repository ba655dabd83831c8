import { drawCharacter } from '../anatomy/character.ts';
import type { Character } from '../anatomy/character.ts';
import { STUDIO } from '../passes/lighting.ts';
import type { SpriteRenderer } from '../passes/SpriteRenderer.ts';
import type { AnimationFacts, Sprite } from './atlas.ts';
import { trim } from './trim.ts';

const DIRECTIONS = 8;
/** Direction 2 faces the camera, which is how a model stands; 0 is east, then clockwise on the screen. */
const turnToward = (direction: number): number => ((2 - direction) * Math.PI) / 4;

/** Every frame of a character in all eight directions, named `animation/direction/frame`. */
export function drawSheet(renderer: SpriteRenderer, character: Character): Sprite[] {
  const { cell, scale, animations } = character;
  const room = { half: 1.5 * scale, middle: 0.75 * scale };
  const pivot = { x: cell.footX / cell.width, y: cell.footY / cell.height };
  const sprites: Sprite[] = [];
  for (const [animation, { frames, pose }] of Object.entries(animations)) {
    for (let frame = 0; frame < frames; frame++) {
      const mesh = drawCharacter(character, pose(frame));
      for (let direction = 0; direction < DIRECTIONS; direction++) {
        const name = `${animation}/${direction}/${frame}`;
        const turned = turnToward(direction);
        const image = renderer.render(mesh, { cell, lighting: STUDIO, turned, room });
        sprites.push({ name, picture: trim(image, name), pivot });
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
