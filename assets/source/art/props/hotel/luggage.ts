import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, box, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z, compose, turnX, turnY, turnZ } from '../../geometry/vectors.ts';
import type { M3, V3 } from '../../geometry/vectors.ts';
import { block, flat, lid } from '../parts.ts';

const BRASS: Material = { color: '#d8ae56', shine: 1 };
const CARPET: Material = { color: '#8a2636' };
const RUBBER: Material = { color: '#2a2632' };

/** A porter's cart without what it carries: four wheels, a carpeted bed, a cage of brass. */
function cart(mesh: MeshBuilder): void {
  for (const x of [-0.62, 0.62]) {
    for (const y of [-0.28, 0.28]) {
      post(mesh, [x, y - 0.04, 0.1], [x, y + 0.04, 0.1], [0.1, 0.1], RUBBER, 14);
    }
  }
  block(mesh, [-0.78, 0.78], [-0.4, 0.4], [0.2, 0.26], BRASS, 0.02);
  block(mesh, [-0.74, 0.74], [-0.36, 0.36], [0.25, 0.3], CARPET, 0.02);
  const look = { segments: 8, steps: 4 } as const;
  for (const x of [-0.72, 0.72]) {
    const hoop: V3[] = [
      [x, -0.34, 0.28],
      [x, -0.34, 1.2],
      [x, 0, 1.5],
      [x, 0.34, 1.2],
      [x, 0.34, 0.28],
    ];
    loft(mesh, hoop, [0.032, 0.032, 0.032, 0.032, 0.032], X, BRASS, look);
  }
  post(mesh, [-0.72, 0, 1.49], [0.72, 0, 1.49], [0.03, 0.03], BRASS, 8);
  ball(mesh, [0, 0, 1.56], 0.07, BRASS, IDENTITY, 12);
}

interface CaseLook {
  half: V3;
  color: string;
  trim: string;
}

const BROWN: CaseLook = { half: [0.36, 0.13, 0.25], color: '#7a4a30', trim: '#c09050' };
const GREEN: CaseLook = { half: [0.42, 0.15, 0.28], color: '#3c5a4c', trim: '#c9b088' };
const CREAM: CaseLook = { half: [0.3, 0.12, 0.2], color: '#b8a484', trim: '#6a4432' };
const BLUE: CaseLook = { half: [0.5, 0.24, 0.17], color: '#3d4a72', trim: '#c09050' };

/** A suitcase with straps, corners and a handle on its narrow side, about its middle. */
function suitcase(
  mesh: MeshBuilder,
  at: V3,
  { half, color, trim }: CaseLook,
  turned: M3 = IDENTITY,
): void {
  const [hx, hy, hz] = half;
  const to = ([x, y, z]: V3): V3 => [
    at[0] + turned[0][0] * x + turned[1][0] * y + turned[2][0] * z,
    at[1] + turned[0][1] * x + turned[1][1] * y + turned[2][1] * z,
    at[2] + turned[0][2] * x + turned[1][2] * y + turned[2][2] * z,
  ];
  box(mesh, at, half, { color }, turned, 0.05);
  for (const s of [-1, 1]) {
    box(
      mesh,
      to([s * hx * 0.55, 0, 0]),
      [0.035, hy + 0.012, hz + 0.012],
      flat(trim),
      turned,
      0.012,
    );
  }
  box(mesh, to([0, -hy - 0.005, hz * 0.3]), [hx * 0.96, 0.012, 0.012], flat(trim), turned, 0.006);
  const handle = [
    to([-0.09, 0, hz]),
    to([-0.07, 0, hz + 0.08]),
    to([0.07, 0, hz + 0.08]),
    to([0.09, 0, hz]),
  ];
  loft(mesh, handle, [0.022, 0.022, 0.022, 0.022], Y, { color: trim }, { segments: 6 });
}

export function luggageCart(mesh: MeshBuilder): void {
  cart(mesh);
  suitcase(mesh, [-0.28, 0.05, 0.58], GREEN);
  suitcase(mesh, [0.42, 0, 0.52], { ...CREAM, half: [0.22, 0.14, 0.2] });
  suitcase(mesh, [0.36, 0, 0.86], BROWN, turnZ(0.12));
}

/** The same, tipped over toward the south; what it carried lies about. */
export function luggageCartFallen(mesh: MeshBuilder): void {
  cart(mesh);
  mesh.place(compose(turnZ(0.16), turnX(1.38)), [0.1, 0.62, 0.42], 1);
  suitcase(mesh, [-0.98, -0.02, 0.17], BLUE, turnZ(0.5));
  suitcase(mesh, [0.5, -0.36, 0.25], GREEN, turnZ(-0.32));
  suitcase(mesh, [-0.3, -0.44, 0.14], BROWN, compose(turnZ(0.3), turnX(1.5)));
}

/** A few that wait to be fetched. */
export function suitcases(mesh: MeshBuilder): void {
  suitcase(mesh, [0.02, 0.16, 0.17], BLUE, turnZ(0.06));
  suitcase(mesh, [-0.04, 0.14, 0.46], { ...BROWN, half: [0.38, 0.2, 0.12] }, turnZ(-0.1));
  suitcase(mesh, [-0.5, -0.1, 0.2], CREAM, turnZ(0.34));
}

/** All that Faith owns, in one bag of dark canvas. */
export function duffelBag(mesh: MeshBuilder): void {
  const canvas: Material = { color: '#77745a' };
  const strap = flat('#c23a36');
  const body: V3[] = [
    [-0.48, 0, 0.2],
    [-0.26, 0, 0.22],
    [0.26, 0.02, 0.22],
    [0.48, 0.03, 0.19],
  ];
  loft(mesh, body, [0.17, 0.22, 0.22, 0.17], Z, canvas, { segments: 16, boxiness: 0.8 });
  for (const x of [-0.24, 0.24]) {
    const band = Array.from({ length: 9 }, (_, i): V3 => {
      const angle = Math.PI * (i / 8);
      return [x, -Math.cos(angle) * 0.235, 0.2 + Math.sin(angle) * 0.25];
    });
    loft(
      mesh,
      band,
      band.map(() => [0.045, 0.016] as const),
      X,
      strap,
      { segments: 6, steps: 1 },
    );
  }
  const grip: V3[] = [
    [-0.24, -0.06, 0.42],
    [-0.1, -0.1, 0.6],
    [0.1, -0.1, 0.6],
    [0.24, -0.06, 0.42],
  ];
  loft(mesh, grip, [0.028, 0.028, 0.028, 0.028], Y, { color: '#c23a36' }, { segments: 8 });
  post(
    mesh,
    [-0.4, -0.02, 0.435],
    [0.4, 0, 0.435],
    [0.014, 0.014],
    flat('#d8d2c0', { shine: 1 }),
    6,
  );
  box(mesh, [0.05, -0.235, 0.18], [0.16, 0.02, 0.1], flat('#5f5c46'), turnX(0.05), 0.015);
}

/** A post of brass, and a rope of velvet to the next one, two units to the east. */
export function velvetRope(mesh: MeshBuilder): void {
  for (const x of [-1, 1]) {
    post(mesh, [x, 0, 0], [x, 0, 0.06], [0.2, 0.17], BRASS, 18);
    post(mesh, [x, 0, 0.06], [x, 0, 0.92], [0.035, 0.03], BRASS, 10);
    ball(mesh, [x, 0, 0.97], 0.075, BRASS, IDENTITY, 12);
  }
  const rope: V3[] = [
    [-0.98, -0.02, 0.86],
    [-0.5, -0.03, 0.62],
    [0, -0.03, 0.54],
    [0.5, -0.03, 0.62],
    [0.98, -0.02, 0.86],
  ];
  loft(mesh, rope, [0.04, 0.05, 0.05, 0.05, 0.04], Z, { color: '#a02438' }, { segments: 10 });
}

/** A sheet of a newspaper that somebody has dropped, and a hat. */
export function lostThings(mesh: MeshBuilder): void {
  lid(mesh, [-0.32, 0.1], [-0.1, 0.24], 0.012, flat('#d8d0bc'));
  lid(mesh, [-0.28, -0.12], [0.06, 0.2], 0.014, flat('#9a9488'));
  const tilt = turnY(0.12);
  ball(mesh, [0.34, -0.06, 0.03], [0.22, 0.2, 0.025], { color: '#5a4a40' }, tilt, 18);
  ball(mesh, [0.34, -0.06, 0.08], [0.13, 0.12, 0.11], { color: '#5a4a40' }, tilt, 14);
}

/** The same rope from north to south. */
export function velvetRopeAside(mesh: MeshBuilder): void {
  velvetRope(mesh);
  mesh.place(turnZ(Math.PI / 2), [0, 0, 0], 1);
}
