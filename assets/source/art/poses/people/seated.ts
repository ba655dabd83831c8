import { cycle, sequence } from '../pose.ts';
import type { Animation, Pose } from '../pose.ts';
import type { Movement, Person } from './person.ts';

const { sin, cos, max } = Math;

/** Height of the seats of benches and chairs, units. */
const SEAT = 0.42;
/** A car's seat, over its floor. */
const CAR_SEAT = 0.26;
/** From the seat to the hip joints. */
const UNDER_HIPS = 0.1;

/** How far the hips sink to sit on something `height` high, as movements are written: for the build WOMAN. */
function sunk({ build, scale }: Person, height: number): number {
  const hips = height / scale + UNDER_HIPS;
  return (hips * 0.72) / build.hipHeight - 0.72;
}

function seated(person: Person): Partial<Pose> {
  return {
    hips: [0, 0.04, sunk(person, SEAT)],
    pelvis: [0, -0.06, 0],
    chest: [0, 0.1, 0],
    head: [0, -0.04, 0],
    leftHand: [0.0, -0.28, -0.3],
    rightHand: [-0.0, -0.28, -0.3],
    leftElbow: [0.8, 0.5, -0.2],
    rightElbow: [-0.8, 0.5, -0.2],
    leftFoot: [0.1, -0.36, 0],
    rightFoot: [-0.1, -0.36, 0],
    armed: false,
    trail: [0, 0.01, 0],
  };
}

/** Down on a seat whose middle is at the figure's foot point; backward, it is getting up. */
export const sitDown: Movement = (person) => {
  const { stance } = person;
  const sitting = seated(person);
  const half = sunk(person, SEAT) / 2;
  return sequence(stance, 9, [
    {
      ...sitting,
      hips: [0, -0.24, half * 0.4],
      pelvis: [0, 0.2, 0],
      chest: [0, 0.2, 0],
      head: [0, -0.2, 0],
      leftHand: [0.1, -0.1, -0.42],
      rightHand: [-0.1, -0.1, -0.42],
    },
    {
      ...sitting,
      hips: [0, -0.08, half * 1.4],
      pelvis: [0, 0.35, 0],
      chest: [0, 0.28, 0],
      head: [0, -0.36, 0],
      leftHand: [0.12, -0.2, -0.36],
      rightHand: [-0.12, -0.2, -0.36],
      trail: [0, -0.06, 0.04],
    },
    sitting,
  ]);
};

/** Sits, hands in the lap, and breathes. */
export const sit: Movement = (person) =>
  cycle(person.stance, 4, 4, (t) => ({
    ...seated(person),
    chest: [0, 0.1 + 0.03 * sin(t), 0],
    head: [0.06 * cos(t), -0.04 - 0.02 * sin(t), 0.03 * sin(t)],
    trail: [0.01 * sin(t), 0.01, 0],
  }));

/** Sits and talks: elbows on the knees, one hand speaking. */
export const sitTalk: Movement = (person) =>
  cycle(person.stance, 6, 8, (t) => ({
    ...seated(person),
    pelvis: [0, 0.12, 0],
    chest: [0.08 * sin(t), 0.2 + 0.03 * cos(t), 0],
    head: [0.06 * sin(t), -0.26 + 0.08 * max(0, cos(2 * t)), 0.08 * sin(t)],
    leftHand: [0.0, -0.3, -0.28],
    rightHand: [-0.1, -0.36, -0.1 + 0.08 * sin(t)],
    rightElbow: [-0.5, 0.4, -0.8],
    jaw: 0.3 + 0.3 * sin(2 * t),
  }));

function atTheWheel(person: Person, wheel: number): Partial<Pose> {
  const turned = 0.14 * sin(wheel);
  return {
    hips: [0, 0.06, sunk(person, CAR_SEAT)],
    pelvis: [0, -0.18, 0],
    chest: [-0.06 * wheel, 0.14, 0.07 * wheel],
    head: [0.22 * wheel, 0, 0.08 * wheel],
    leftHand: [-0.03, -0.36, -0.1 - turned],
    rightHand: [0.03, -0.36, -0.1 + turned],
    leftElbow: [0.8, 0.3, -0.7],
    rightElbow: [-0.8, 0.3, -0.7],
    leftFoot: [0.12, -0.58, 0.02],
    rightFoot: [-0.1, -0.6, 0.02],
    leftHeel: -0.5,
    rightHeel: -0.5,
    armed: false,
  };
}

/** Hands at a wheel; the wind takes the hair. */
export const drive: Movement = (person) =>
  cycle(person.stance, 4, 8, (t) => {
    const pose = atTheWheel(person, 0.12 * sin(t));
    return { ...pose, trail: [0.03 * sin(t), 0.16, 0.05 + 0.03 * cos(t)] };
  });

/** `way` is 1 to the driver's left, −1 to the right. The last frame holds. */
function steer(person: Person, way: 1 | -1): Animation {
  const at = (wheel: number): Partial<Pose> => ({
    ...atTheWheel(person, way * wheel),
    trail: [-0.12 * way * wheel, 0.16, 0.05],
  });
  return sequence(person.stance, 12, [at(0.5), at(1), at(1.25)]);
}
export const steerLeft: Movement = (person) => steer(person, 1);
export const steerRight: Movement = (person) => steer(person, -1);
