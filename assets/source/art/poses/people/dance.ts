import type { V3 } from '../../geometry/vectors.ts';
import { cycle, sequence } from '../pose.ts';
import type { Animation, Pose } from '../pose.ts';
import { mirrored, swayed } from './person.ts';
import type { Movement, Person } from './person.ts';

const { sin, cos, PI } = Math;

/** The same pose as a looking-glass shows it. */
function reflected(pose: Pose): Pose {
  const turnedBack = ([yaw, pitch, roll]: V3): V3 => [-yaw, pitch, -roll];
  return {
    ...pose,
    facing: -pose.facing,
    hips: mirrored(pose.hips),
    pelvis: turnedBack(pose.pelvis),
    chest: turnedBack(pose.chest),
    head: turnedBack(pose.head),
    leftHand: mirrored(pose.rightHand),
    rightHand: mirrored(pose.leftHand),
    leftElbow: mirrored(pose.rightElbow),
    rightElbow: mirrored(pose.leftElbow),
    leftFoot: mirrored(pose.rightFoot),
    rightFoot: mirrored(pose.leftFoot),
    leftHeel: pose.rightHeel,
    rightHeel: pose.leftHeel,
    trail: mirrored(pose.trail),
    weapon: mirrored(pose.weapon),
  };
}

const reflectedMove = (animation: Animation): Animation => ({
  ...animation,
  pose: (frame) => reflected(animation.pose(frame)),
});

/** Nobody dances with a weapon: a reflected figure would hold it in the wrong hand. */
const dancing = ({ stance }: Person): Pose => ({ ...stance, armed: false });

/** In the other's arms: the left hand on a shoulder, the right one holding a hand out to the side. */
function embracing(sway: number): Partial<Pose> {
  return {
    hips: [0.03 * sway, -0.02, -0.03 + 0.012 * (1 - sway * sway)],
    pelvis: [0.04 * sway, 0, -0.07 * sway],
    chest: [0.03 * sway, 0, 0.08 * sway],
    head: [-0.1, 0.02, 0.12 + 0.05 * sway],
    leftHand: [-0.02, -0.34, 0.02],
    rightHand: [-0.24, -0.28, 0.02 + 0.02 * sway],
    leftElbow: [0.9, 0, -0.5],
    rightElbow: [-0.4, 0.3, -0.9],
    leftFoot: [0.09, -0.02, 0],
    rightFoot: [-0.09, 0.03, 0],
    leftHeel: 0.3 * Math.max(0, -sway),
    rightHeel: 0.3 * Math.max(0, sway),
    trail: [-0.03 * sway, 0.02, 0],
  };
}

/** Held, swaying from foot to foot. The partner's is `danceHeld`, which fits it like a looking-glass. */
export const danceHold: Movement = (person) =>
  cycle(dancing(person), 6, 6, (t) => embracing(sin(t)));
export const danceHeld: Movement = (person) => reflectedMove(danceHold(person));

/** A step to the left and the feet together again, the arms flung the other way. */
export const danceLeft: Movement = (person) =>
  sequence(dancing(person), 12, [
    {
      ...swayed(person.stance, { chest: [0.1, 0.05, 0.08], head: [0.1, 0, 0] }),
      hips: [-0.05, 0, -0.09],
      pelvis: [-0.1, 0.04, 0.08],
      leftHand: [0.02, -0.3, -0.12],
      rightHand: [-0.16, -0.16, -0.22],
      leftFoot: [0.12, -0.02, 0.08],
      leftHeel: 0.4,
      rightFoot: [-0.1, 0.02, 0],
      trail: [-0.03, 0.03, 0],
    },
    {
      ...swayed(person.stance, { chest: [-0.2, 0, -0.18], head: [0.25, -0.02, 0.16] }),
      hips: [0.15, 0, -0.08],
      pelvis: [0.1, 0, -0.16],
      leftHand: [0.34, -0.16, 0.06],
      rightHand: [-0.06, -0.34, -0.04],
      leftElbow: [0.4, 0.5, -0.8],
      rightElbow: [-0.7, 0.2, -0.7],
      leftFoot: [0.3, -0.04, 0],
      rightFoot: [-0.1, 0.04, 0],
      rightHeel: 0.6,
      trail: [-0.14, 0.04, 0.03],
    },
    {
      ...swayed(person.stance, { chest: [-0.1, 0.02, 0.06], head: [0.1, 0, 0.05] }),
      hips: [0.04, 0, -0.03],
      pelvis: [0.04, 0, 0.06],
      leftHand: [0.24, -0.22, -0.06],
      rightHand: [-0.24, -0.22, -0.12],
      leftElbow: [0.6, 0.4, -0.7],
      rightElbow: [-0.6, 0.4, -0.7],
      leftFoot: [0.1, -0.02, 0],
      rightFoot: [-0.04, 0.05, 0.06],
      rightHeel: 0.5,
      trail: [0.06, 0.03, 0],
    },
    {
      ...swayed(person.stance, { chest: [0.05, 0.02, 0.06] }),
      hips: [-0.02, 0, -0.05],
      pelvis: [0, 0, 0.06],
      leftHand: [0.16, -0.24, -0.18],
      rightHand: [-0.16, -0.24, -0.18],
      trail: [0.02, 0.03, 0],
    },
  ]);
export const danceRight: Movement = (person) => reflectedMove(danceLeft(person));

/** Up on the toes, both arms thrown high. */
export const danceUp: Movement = (person) =>
  sequence(dancing(person), 12, [
    {
      hips: [0, 0, -0.17],
      pelvis: [0, 0.15, 0],
      chest: [0, 0.16, 0],
      head: [0, -0.2, 0],
      leftHand: [0.16, -0.2, -0.3],
      rightHand: [-0.16, -0.2, -0.3],
      trail: [0, 0.03, 0.06],
    },
    {
      hips: [0, -0.01, 0.05],
      pelvis: [0.06, -0.06, 0.04],
      chest: [0.06, -0.14, 0.04],
      head: [-0.06, -0.12, 0.06],
      leftHand: [0.2, -0.06, 0.42],
      rightHand: [-0.16, -0.1, 0.44],
      leftElbow: [0.9, 0.1, 0.1],
      rightElbow: [-0.9, 0.1, 0.1],
      leftHeel: 0.9,
      rightHeel: 0.9,
      trail: [0, 0.02, -0.04],
    },
    {
      hips: [0.02, 0, 0.02],
      pelvis: [0.1, -0.04, -0.08],
      chest: [0.06, -0.1, 0.1],
      head: [-0.06, -0.1, 0.1],
      leftHand: [0.26, -0.04, 0.36],
      rightHand: [-0.22, -0.08, 0.38],
      leftElbow: [0.9, 0.1, 0.1],
      rightElbow: [-0.9, 0.1, 0.1],
      leftHeel: 0.3,
      rightHeel: 0.7,
      trail: [-0.03, 0.03, 0.04],
    },
    {
      hips: [0, 0, -0.04],
      chest: [0, 0.02, 0],
      leftHand: [0.28, -0.14, 0.02],
      rightHand: [-0.28, -0.14, 0.02],
      leftElbow: [0.6, 0.4, -0.7],
      rightElbow: [-0.6, 0.4, -0.7],
      trail: [0, 0.03, 0.05],
    },
  ]);

/** Low on bent knees, the hips rolling. */
export const danceDown: Movement = (person) =>
  sequence(dancing(person), 12, [
    {
      hips: [0.03, 0.02, -0.12],
      pelvis: [0.1, 0.06, -0.1],
      chest: [-0.1, 0.04, 0.1],
      leftHand: [0.2, -0.18, -0.16],
      rightHand: [-0.2, -0.18, -0.16],
      leftFoot: [0.14, -0.04, 0],
      rightFoot: [-0.14, 0.04, 0],
    },
    {
      hips: [-0.05, 0.06, -0.3],
      pelvis: [-0.15, 0.2, 0.16],
      chest: [0.2, -0.02, -0.14],
      head: [0, -0.14, -0.08],
      leftHand: [0.3, -0.2, 0.1],
      rightHand: [-0.24, -0.24, -0.14],
      leftElbow: [0.8, 0.3, -0.5],
      rightElbow: [-0.8, 0.3, -0.5],
      leftFoot: [0.17, -0.08, 0],
      rightFoot: [-0.17, 0.06, 0],
      leftHeel: 0.5,
      rightHeel: 0.4,
      trail: [0.04, 0.02, 0.12],
    },
    {
      hips: [0.06, 0.04, -0.2],
      pelvis: [0.15, 0.12, -0.16],
      chest: [-0.2, 0, 0.14],
      head: [0.05, -0.1, 0.08],
      leftHand: [0.24, -0.24, -0.14],
      rightHand: [-0.3, -0.2, 0.08],
      leftElbow: [0.8, 0.3, -0.5],
      rightElbow: [-0.8, 0.3, -0.5],
      leftFoot: [0.16, -0.06, 0],
      rightFoot: [-0.16, 0.05, 0],
      trail: [-0.06, 0.03, 0],
    },
    {
      hips: [0, 0, -0.06],
      chest: [0, 0.04, 0],
      leftHand: [0.18, -0.22, -0.18],
      rightHand: [-0.18, -0.22, -0.18],
      trail: [0, 0.03, -0.02],
    },
  ]);

const TURN_FRAMES = 8;

/** Once around to the left on the ball of one foot, an arm overhead, hair and hem flying. */
export const danceTurn: Movement = (person) => ({
  ...cycle(dancing(person), TURN_FRAMES, 16, (t) => {
    const whirl = sin(t / 2);
    return {
      facing: t - 0.5 * sin(t),
      hips: [0, 0, -0.03 + 0.05 * whirl],
      pelvis: [0.2 * whirl, 0, 0.04],
      chest: [0.3 * whirl, -0.06, 0.04],
      head: [0.35 * cos(t / 2), -0.04, 0],
      leftHand: [0.1 + 0.04 * whirl, -0.16, -0.1 + 0.06 * whirl],
      rightHand: [-0.02, -0.1, 0.1 + 0.34 * whirl],
      leftElbow: [0.8, 0.3, -0.6],
      rightElbow: [-0.9, 0.1, 0.1],
      leftFoot: [0.03, 0, 0],
      rightFoot: [-0.06, 0.02, 0.1 * whirl],
      leftHeel: 0.7 * whirl,
      rightHeel: 0.7 * whirl,
      trail: [-0.2 * whirl, 0.1 * whirl, 0.14 * whirl],
    };
  }),
  loop: false,
});
/** Once around to the right: what the partner of a `danceTurn` does. */
export const danceTurnRight: Movement = (person) => reflectedMove(danceTurn(person));

/** Dances for its own sake, in a crowd. */
export const danceAlone: Movement = (person) =>
  cycle(dancing(person), 8, 9, (t) => ({
    ...swayed(person.stance, {
      hips: [0.05 * sin(t), 0, -0.05 + 0.03 * cos(2 * t)],
      pelvis: [0.12 * sin(t), 0.04, -0.14 * sin(t)],
      chest: [-0.16 * sin(t), 0.02, 0.16 * sin(t)],
      head: [0.1 * sin(t + 1), 0.08 * cos(2 * t), 0.1 * sin(t + PI)],
    }),
    leftHand: [0.2, -0.24, -0.04 + 0.14 * sin(t)],
    rightHand: [-0.2, -0.24, -0.04 - 0.14 * sin(t)],
    leftElbow: [0.7, 0.3, -0.7],
    rightElbow: [-0.7, 0.3, -0.7],
    leftFoot: [0.12, -0.03, 0],
    rightFoot: [-0.12, 0.03, 0],
    leftHeel: 0.5 * Math.max(0, -sin(t)),
    rightHeel: 0.5 * Math.max(0, sin(t)),
    trail: [-0.05 * cos(t), 0.03, 0.03 * cos(2 * t)],
  }));

/** A foot put wrong: she tips to the side, arms flung out, and finds her balance. */
export const danceStumble: Movement = (person) =>
  sequence(dancing(person), 9, [
    {
      ...swayed(person.stance, { chest: [0.1, 0.2, -0.26], head: [0, 0.16, -0.12] }),
      hips: [0.12, -0.04, -0.1],
      pelvis: [0.1, 0.16, -0.16],
      leftHand: [0.4, -0.12, 0.06],
      rightHand: [-0.36, -0.08, 0.14],
      leftFoot: [0.26, -0.1, 0.1],
      rightFoot: [-0.06, 0.06, 0],
      leftHeel: 0.6,
      trail: [-0.14, 0.02, 0.06],
    },
    {
      ...swayed(person.stance, { chest: [-0.1, 0.26, 0.2], head: [0, 0.2, 0.1] }),
      hips: [-0.06, 0.04, -0.16],
      pelvis: [-0.06, 0.2, 0.12],
      leftHand: [0.34, -0.2, -0.1],
      rightHand: [-0.38, -0.14, -0.02],
      leftFoot: [0.2, -0.08, 0],
      rightFoot: [-0.2, 0.02, 0.06],
      rightHeel: 0.5,
      trail: [0.1, 0.02, 0.04],
    },
    {
      ...swayed(person.stance, { chest: [0, 0.12, 0.04], head: [0.2, 0.06, 0.08] }),
      hips: [0, 0.01, -0.06],
      leftHand: [0.2, -0.2, -0.22],
      rightHand: [-0.2, -0.2, -0.22],
      trail: [0.02, 0.03, 0],
    },
  ]);
