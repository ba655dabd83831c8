import { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { IDENTITY } from '../geometry/vectors.ts';
import { STUDIO } from '../passes/lighting.ts';
import type { Shot, SpriteRenderer } from '../passes/SpriteRenderer.ts';
import { CAR_SCALE, HEADINGS } from '../props/cars/cars.ts';
import { convertible } from '../props/cars/convertible.ts';
import { seat } from '../props/cars/riders.ts';
import type { Crew } from '../props/cars/riders.ts';
import type { Sprite } from './atlas.ts';
import { trim } from './trim.ts';

/** Room for the car whichever way it points. */
const CELL = { width: 176, height: 160, footX: 88, footY: 100 };
const ROOM = { half: 1.4, middle: 0.4 };
/** A difference that nobody sees, of 255. */
const UNSEEN = 6;
/** So many headings apart they are shown in the car, for a person to look at. */
const LOOKED_AT = 4;

/**
 * The two in the convertible, as `ride/heading`: whatever of a picture is not as in the empty car's, so that it
 * lies on the car's picture without a seam, with what the windscreen hides of them and the shadows that they throw.
 * `seen`: some of them with the car.
 */
export function drawRiders(
  renderer: SpriteRenderer,
  crew: Crew,
): { sprites: Sprite[]; seen: Pick<Sprite, 'name' | 'picture'>[] } {
  const headings = Array.from({ length: HEADINGS }, (_, i) => i);
  const carWith = (add: (mesh: MeshBuilder) => void): MeshBuilder => {
    const mesh = new MeshBuilder();
    convertible(mesh);
    add(mesh);
    mesh.place(IDENTITY, [0, 0, 0], CAR_SCALE);
    return mesh;
  };
  const shot = (heading: number): Shot => {
    return {
      cell: CELL,
      lighting: STUDIO,
      turned: (-heading / HEADINGS) * 2 * Math.PI,
      room: ROOM,
    };
  };
  const empty = carWith(() => {});
  const cars = headings.map((heading) => renderer.drawColor(empty, shot(heading)));
  const pivot = { x: CELL.footX / CELL.width, y: CELL.footY / CELL.height };
  const sprites: Sprite[] = [];
  const seen: Pick<Sprite, 'name' | 'picture'>[] = [];
  for (const [ride, gestures] of Object.entries(crew.rides)) {
    const full = carWith((mesh) => seat(mesh, crew, gestures));
    for (const heading of headings) {
      const name = `${ride}/${heading}`;
      const whole = renderer.drawColor(full, shot(heading));
      sprites.push({ name, picture: trim(whatDiffers(whole, cars[heading]!), name), pivot });
      if (heading % LOOKED_AT === 0) seen.push({ name, picture: trim(whole, name) });
    }
  }
  return { sprites, seen };
}

/** The part of a picture that is not as in another of the same size. */
function whatDiffers({ width, height, data }: ImageData, from: ImageData): ImageData {
  const part = new ImageData(width, height);
  for (let at = 0; at < data.length; at += 4) {
    const [share, other] = [data[at + 3]! / 255, from.data[at + 3]! / 255];
    const differs = [0, 1, 2].some(
      (c) => Math.abs(data[at + c]! * share - from.data[at + c]! * other) > UNSEEN,
    );
    if (differs) part.data.set(data.subarray(at, at + 4), at);
  }
  return part;
}
