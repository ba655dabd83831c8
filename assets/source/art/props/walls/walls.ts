import { IDENTITY } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import type { Props } from '../prop.ts';
import { brick, panelled, plaster, ruined, tiled } from './faces.ts';
import type { WallFace } from './faces.ts';
import { door, doorOpen, doubleDoor, windowBroken, windowDark, windowLit } from './openings.ts';
import type { DoorLook, Opening } from './openings.ts';

/** Windows and doors stand out from the courses of the wall. */
const PROUD: V3 = [0, -0.07, 0];

/** One wall with each opening, by names like `brickWindowLit`; the name alone is the blank wall. */
function wallsOf(name: string, face: WallFace, doors: DoorLook): Props {
  const openings: Readonly<Record<string, Opening>> = {
    '': () => undefined,
    WindowLit: windowLit,
    WindowDark: windowDark,
    WindowBroken: windowBroken,
    Door: door(doors),
    DoorOpen: doorOpen(doors),
    DoubleDoor: doubleDoor(doors),
  };
  return Object.fromEntries(
    Object.entries(openings).map(([suffix, opening]) => [
      name + suffix,
      (mesh) => {
        opening(mesh);
        mesh.place(IDENTITY, PROUD, 1);
        face(mesh);
      },
    ]),
  );
}

export const TOWN_WALLS: Props = {
  ...wallsOf('brick', brick, { leaf: '#3d5a4c', panel: '#4a6b5a', frame: '#8d8696' }),
  ...wallsOf('plaster', plaster, { leaf: '#7a3b35', panel: '#8e4a40', frame: '#d6c8b2' }),
  ruinedWall: ruined,
};

export const INSIDE_WALLS: Props = wallsOf('panelled', panelled, {
  leaf: '#6b4535',
  panel: '#7d5341',
  frame: '#4d332a',
});

export const SCHOOL_WALLS: Props = wallsOf('tiled', tiled, {
  leaf: '#7a2c34',
  panel: '#8d3840',
  frame: '#3a3542',
});
