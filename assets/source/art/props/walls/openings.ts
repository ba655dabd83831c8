import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, box, loft } from '../../geometry/shapes.ts';
import { IDENTITY, Y, add, transform, turnZ } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front, lid } from '../parts.ts';
import type { Span } from '../parts.ts';

/** What is let into a wall. */
export type Opening = (mesh: MeshBuilder) => void;

const SILL: Span = [0.85, 2.05];
const HALF_WINDOW = 0.52;
const NIGHT_GLASS = flat('#1d2a44', { shine: 1 });
const DARKNESS = flat('#0e0a14');
const DOOR_TOP = 2.02;
/** How far an open door stands open, radians. */
const SWING = 0.95;

function windowFrame(mesh: MeshBuilder, color: string): void {
  const wood: Material = { color };
  const [bottom, top] = SILL;
  for (const s of [-1, 1]) {
    const [a, b] = [s * HALF_WINDOW, s * (HALF_WINDOW + 0.09)];
    block(mesh, [Math.min(a, b), Math.max(a, b)], [-0.07, 0.02], [bottom, top], wood);
  }
  block(mesh, [-0.66, 0.66], [-0.1, 0.02], [top, top + 0.1], wood);
  block(mesh, [-0.68, 0.68], [-0.15, 0.02], [bottom - 0.08, bottom], wood);
}

function bars(mesh: MeshBuilder, color: string): void {
  const [bottom, top] = SILL;
  const middle = (bottom + top) / 2;
  front(mesh, [-0.025, 0.025], SILL, -0.05, flat(color));
  front(mesh, [-HALF_WINDOW, HALF_WINDOW], [middle - 0.025, middle + 0.025], -0.05, flat(color));
}

/** Somebody is at home: warm light, curtains drawn to the sides. */
export const windowLit: Opening = (mesh) => {
  const [bottom, top] = SILL;
  front(mesh, [-HALF_WINDOW, HALF_WINDOW], SILL, -0.02, flat('#ffd68a', { glow: 0.95 }));
  front(mesh, [-0.3, 0.3], [bottom, bottom + 0.5], -0.022, flat('#ffe9b8', { glow: 0.95 }));
  for (const s of [-1, 1]) {
    for (let fold = 0; fold < 3; fold++) {
      const [a, b] = [s * (HALF_WINDOW - fold * 0.07), s * (HALF_WINDOW - 0.07 - fold * 0.07)];
      const color = fold % 2 === 0 ? '#d8874a' : '#e79a58';
      front(
        mesh,
        [Math.min(a, b), Math.max(a, b)],
        [bottom, top],
        -0.03,
        flat(color, { glow: 0.5 }),
      );
    }
  }
  bars(mesh, '#6a4a38');
  windowFrame(mesh, '#b7a58f');
};

export const windowDark: Opening = (mesh) => {
  const [bottom, top] = SILL;
  front(mesh, [-HALF_WINDOW, HALF_WINDOW], SILL, -0.02, NIGHT_GLASS);
  for (const [x, wide] of [
    [-0.4, 0.12],
    [-0.22, 0.05],
    [0.2, 0.16],
  ] as const) {
    const slant = [
      [
        [x, -0.03, bottom + 0.06],
        [x + wide, -0.03, bottom + 0.06],
      ],
      [
        [x + 0.16, -0.03, top - 0.06],
        [x + 0.16 + wide, -0.03, top - 0.06],
      ],
    ] as const;
    mesh.surface(slant, flat('#2f4364', { shine: 1 }), { closed: false });
  }
  bars(mesh, '#8d8290');
  windowFrame(mesh, '#9a8f92');
};

/** Smashed: a dark hole and what still sticks in the frame. */
export const windowBroken: Opening = (mesh) => {
  const [bottom, top] = SILL;
  front(mesh, [-HALF_WINDOW, HALF_WINDOW], SILL, -0.02, DARKNESS);
  const glass = flat('#5d7896', { shine: 1 });
  const shards = [
    [-0.52, bottom, -0.3, bottom, -0.42, bottom + 0.5],
    [-0.25, bottom, 0.05, bottom, -0.02, bottom + 0.22],
    [0.2, bottom, 0.52, bottom, 0.46, bottom + 0.62],
    [-0.52, top, -0.2, top, -0.48, top - 0.42],
    [0.1, top, 0.5, top, 0.34, top - 0.3],
  ] as const;
  for (const [ax, az, bx, bz, cx, cz] of shards) {
    const low = az < cz;
    const edge = [
      [ax, -0.03, az],
      [bx, -0.03, bz],
    ] as const;
    const tip = [
      [cx, -0.03, cz],
      [cx + 0.01, -0.03, cz],
    ] as const;
    mesh.surface(low ? [edge, tip] : [tip, edge], glass, { closed: false });
  }
  windowFrame(mesh, '#8a7f84');
  for (const x of [-0.5, 0.1, 0.34]) lid(mesh, [x, x + 0.1], [-0.4, -0.34], 0.01, glass);
};

function doorFrame(mesh: MeshBuilder, half: number, color: string): void {
  for (const s of [-1, 1]) {
    const [a, b] = [s * half, s * (half + 0.1)];
    block(mesh, [Math.min(a, b), Math.max(a, b)], [-0.08, 0.02], [0, DOOR_TOP], { color });
  }
  block(mesh, [-half - 0.14, half + 0.14], [-0.11, 0.02], [DOOR_TOP, DOOR_TOP + 0.12], { color });
  block(mesh, [-half - 0.05, half + 0.05], [-0.2, 0], [0, 0.05], { color: '#6d6674' });
}

export interface DoorLook {
  leaf: string;
  panel: string;
  frame: string;
}

/** A door with four panels and a brass knob. */
export const door =
  ({ leaf, panel, frame }: DoorLook): Opening =>
  (mesh) => {
    block(mesh, [-0.45, 0.45], [-0.05, 0], [0.05, DOOR_TOP], { color: leaf });
    for (const x of [-0.37, 0.05]) {
      for (const [z0, z1] of [
        [0.2, 0.85],
        [1.05, 1.85],
      ] as const) {
        block(mesh, [x, x + 0.32], [-0.07, -0.04], [z0, z1], flat(panel), 0.025);
      }
    }
    ball(mesh, [0.38, -0.1, 0.95], 0.05, { color: '#e0b860', shine: 1 }, IDENTITY, 10);
    doorFrame(mesh, 0.45, frame);
  };

/** The same door, swung outward on its western side; darkness behind. */
export const doorOpen =
  ({ leaf, panel, frame }: DoorLook): Opening =>
  (mesh) => {
    front(mesh, [-0.45, 0.45], [0.02, DOOR_TOP], -0.02, DARKNESS);
    front(mesh, [-0.45, 0.45], [0.02, 0.5], -0.022, flat('#1b1420'));
    doorFrame(mesh, 0.45, frame);
    const swung = turnZ(-SWING);
    const onLeaf = (along: number, out: number, z: number): V3 =>
      add([-0.45, -0.02, z], transform(swung, [along, out, 0]));
    box(mesh, onLeaf(0.44, 0, 1.03), [0.44, 0.025, 0.98], { color: leaf }, swung);
    for (const along of [0.23, 0.65]) {
      box(mesh, onLeaf(along, -0.03, 0.55), [0.15, 0.01, 0.32], flat(panel), swung, 0.01);
      box(mesh, onLeaf(along, -0.03, 1.5), [0.15, 0.01, 0.4], flat(panel), swung, 0.01);
    }
    ball(mesh, onLeaf(0.8, -0.06, 0.95), 0.05, { color: '#e0b860', shine: 1 }, IDENTITY, 10);
  };

/** Two leaves with panes of glass and bars to push. */
export const doubleDoor =
  ({ leaf, panel, frame }: DoorLook): Opening =>
  (mesh) => {
    for (const s of [-1, 1]) {
      const [a, b] = [s * 0.015, s * 0.78];
      const span: Span = [Math.min(a, b), Math.max(a, b)];
      block(mesh, span, [-0.05, 0], [0.05, DOOR_TOP], { color: leaf });
      const middle = s * 0.4;
      block(mesh, [middle - 0.2, middle + 0.2], [-0.07, -0.04], [1.15, 1.8], flat(panel), 0.02);
      front(
        mesh,
        [middle - 0.16, middle + 0.16],
        [1.2, 1.75],
        -0.08,
        flat('#7fb6e8', { glow: 0.55 }),
      );
      front(
        mesh,
        [middle - 0.1, middle - 0.04],
        [1.25, 1.7],
        -0.085,
        flat('#b9defa', { glow: 0.6 }),
      );
      block(mesh, [middle - 0.2, middle + 0.2], [-0.07, -0.04], [0.2, 0.75], flat(panel), 0.02);
      const bar = [
        [middle - 0.28, -0.12, 0.95],
        [middle + 0.28, -0.12, 0.95],
      ] as const;
      loft(mesh, bar, [0.03, 0.03], Y, { color: '#c9ccd6', shine: 1 }, { segments: 8 });
    }
    doorFrame(mesh, 0.8, frame);
  };
