import {
  add,
  along,
  bend,
  compose,
  cross,
  mix,
  scale,
  subtract,
  transform,
  turn,
  turnX,
  turnZ,
  unit,
} from '../geometry/vectors.ts';
import type { M3, V3 } from '../geometry/vectors.ts';
import type { Pose } from '../poses/pose.ts';
import type { Build } from './build.ts';

/** A place with a direction; `point` takes its own coordinates to the model's. */
export interface Joint {
  at: V3;
  turned: M3;
  point(v: V3): V3;
  direction(v: V3): V3;
}

export interface Limb {
  /** 1: left, −1: right */
  side: 1 | -1;
  root: V3;
  joint: V3;
  end: V3;
}

export interface Arm extends Limb {
  /** Along the forearm. */
  reach: V3;
  /** Middle of the hand. */
  hand: V3;
}

export interface Leg extends Limb {
  foot: Joint;
}

/** A body in a pose: where everything is, before anything is drawn. */
export interface Figure {
  build: Build;
  pose: Pose;
  pelvis: Joint;
  waist: V3;
  chest: Joint;
  neck: V3;
  head: Joint;
  arms: readonly [Arm, Arm];
  legs: readonly [Leg, Leg];
  /** Balls along the legs that push skirts and hems outward. */
  legMass: readonly { at: V3; radius: number }[];
  /** The same for shins and ankles, which only long garments meet. */
  shinMass: readonly { at: V3; radius: number }[];
}

const HAND_LENGTH = 0.05;

function joint(at: V3, turned: M3): Joint {
  const direction = (v: V3): V3 => transform(turned, v);
  return { at, turned, direction, point: (v) => add(at, direction(v)) };
}

export function solve(build: Build, pose: Pose): Figure {
  const [toWaist, toChest, toNeck] = build.spine;
  const pelvis = joint(add([0, 0, build.hipHeight], pose.hips), turn(pose.pelvis));
  const waist = pelvis.point([0, 0, toWaist]);
  const chestTurn = compose(pelvis.turned, turn(pose.chest));
  const chest = joint(add(waist, transform(chestTurn, [0, build.hunch[0], toChest])), chestTurn);
  const neck = chest.point([0, build.hunch[1], toNeck]);
  const [yaw, pitch, roll] = pose.head;
  const headTurn = compose(chestTurn, turn([yaw, pitch - build.headLift, roll]));
  const skullBase = add(neck, chest.direction(build.headForward));
  const head = joint(add(skullBase, transform(headTurn, [0, 0, build.headUp])), headTurn);

  const arm = (side: 1 | -1, hand: V3, elbow: V3): Arm => {
    const root = chest.point([side * build.shoulderHalf, 0, 0.08]);
    const target = add(root, chest.direction(hand));
    const bent = bend(root, target, build.upperArm, build.forearm, chest.direction(elbow));
    const reach = unit(subtract(bent.end, bent.joint));
    return { side, root, ...bent, reach, hand: along(bent.end, reach, HAND_LENGTH) };
  };
  const leg = (side: 1 | -1, sole: V3, heel: number): Leg => {
    const root = pelvis.point([side * build.hipHalf, 0, -0.02]);
    const ankle = add(sole, [0, 0, 0.085 + Math.max(0, Math.sin(heel)) * 0.06]);
    const bent = bend(root, ankle, build.thigh, build.shin, [side * build.kneesOut, -1, 0]);
    const yawOfFoot = turnZ(pose.pelvis[0] * 0.6);
    return { side, root, ...bent, foot: joint(bent.end, compose(yawOfFoot, turnX(heel))) };
  };
  const legs = [
    leg(1, pose.leftFoot, pose.leftHeel),
    leg(-1, pose.rightFoot, pose.rightHeel),
  ] as const;
  return {
    build,
    pose,
    pelvis,
    waist,
    chest,
    neck,
    head,
    arms: [arm(1, pose.leftHand, pose.leftElbow), arm(-1, pose.rightHand, pose.rightElbow)],
    legs,
    legMass: legs.flatMap((l) => massOf(build, l)),
    shinMass: legs.flatMap((l) => shinMassOf(build, l)),
  };
}

/** Thighs and knees; what is below a hem may show beneath it. */
function massOf(build: Build, leg: Leg): { at: V3; radius: number }[] {
  const [thick, knee] = build.legRadii;
  const thigh = [0, 0.25, 0.5, 0.75, 1].map((t) => ({
    at: mix(leg.root, leg.joint, t),
    radius: thick + (knee - thick) * t,
  }));
  return [...thigh, { at: mix(leg.joint, leg.end, 0.25), radius: knee }];
}

function shinMassOf(build: Build, leg: Leg): { at: V3; radius: number }[] {
  const [, knee, ankle] = build.legRadii;
  const shin = [0.5, 0.75, 1].map((t) => ({
    at: mix(leg.joint, leg.end, t),
    radius: (knee + (ankle - knee) * t) * 1.15,
  }));
  return [...shin, { at: leg.foot.point([0, -0.08, -0.03]), radius: ankle }];
}

/** Across the palm: perpendicular to the reach and to where the chest faces. */
export function acrossPalm(figure: Figure, arm: Arm): V3 {
  const forward = figure.chest.direction([0, -1, 0]);
  const across = cross(arm.reach, forward);
  const size = Math.hypot(...across);
  return size < 0.2 ? figure.chest.turned[0] : scale(across, 1 / size);
}
