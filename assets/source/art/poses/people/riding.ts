/** How the two ride in the convertible. It is seen at half a figure's size: gestures are broad, and hair flies. */
import type { V3 } from '../../geometry/vectors.ts';
import type { Pose } from '../pose.ts';

const { sin, cos, PI } = Math;

/** What one of the two does differently from how she sits. */
type Gesture = Partial<Pose>;
/** Both in one picture: the driver on the left seat, the passenger on the right. */
export interface Ride {
  readonly driver: Gesture;
  readonly passenger: Gesture;
}
export type Rides = Readonly<Record<string, Ride>>;

/** Hips on the seat; the legs are in the dark under the dashboard. */
const SEATED: Gesture = {
  hips: [0, 0.04, -0.36],
  pelvis: [0, -0.14, 0],
  leftFoot: [0.1, -0.56, 0.02],
  rightFoot: [-0.1, -0.56, 0.02],
  leftHeel: -0.4,
  rightHeel: -0.4,
  armed: false,
};
/** Both hands at the wheel. */
const DRIVER: Gesture = {
  ...SEATED,
  chest: [0, 0.12, 0],
  head: [0, 0.04, 0],
  leftHand: [-0.02, -0.36, -0.08],
  rightHand: [0.02, -0.36, -0.08],
  leftElbow: [0.9, 0.2, -0.6],
  rightElbow: [-0.9, 0.2, -0.6],
};
/** Leaning back, an elbow out over the door. */
const PASSENGER: Gesture = {
  ...SEATED,
  pelvis: [0.1, -0.24, -0.06],
  chest: [0.06, 0.06, -0.1],
  head: [0, 0.04, 0.06],
  leftHand: [0, -0.26, -0.28],
  rightHand: [-0.26, -0.16, -0.14],
  leftElbow: [0.6, 0.5, -0.5],
  rightElbow: [-0.9, 0.3, 0.1],
};
/** Sunk against the driver's shoulder, both hands to her side. */
const WOUNDED: Gesture = {
  ...SEATED,
  hips: [0, 0.0, -0.4],
  pelvis: [0.1, -0.3, 0.14],
  chest: [0.1, 0.2, 0.2],
  head: [0.12, 0.26, 0.42],
  leftHand: [-0.02, -0.2, -0.28],
  rightHand: [0.1, -0.24, -0.26],
  leftElbow: [0.9, 0.3, -0.2],
  rightElbow: [-0.9, 0.2, -0.2],
  eyesShut: true,
};

const STILL: V3 = [0, 0.04, 0];
/** Pictures of hair in the wind, one after the other. */
const WIND_PICTURES = 3;
const wind = (picture: number, sign: 1 | -1): V3 => {
  const t = (picture / WIND_PICTURES) * 2 * PI;
  return [0.07 * sign * sin(t), 0.26, 0.16 + 0.07 * cos(t)];
};
/** Thrown forward: the car stood, the hair did not. */
const THROWN: V3 = [0, -0.16, 0.16];

const each = (count: number, name: string, made: (picture: number) => Ride): Rides =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, made(i)]));

const blown = (picture: number, driver: Gesture, passenger: Gesture): Ride => ({
  driver: { ...driver, trail: wind(picture, 1) },
  passenger: { ...passenger, trail: wind(picture, -1) },
});

const DRIVER_BRACES: Gesture = {
  ...DRIVER,
  pelvis: [0, 0.12, 0],
  chest: [0, 0.3, 0],
  head: [0.1, 0.34, 0],
  leftHand: [0.02, -0.4, 0.02],
  rightHand: [-0.02, -0.4, 0.02],
  trail: THROWN,
  eyesShut: true,
};
/** To the right, and to the left. */
const DRIVER_LOOKS: Gesture = { ...DRIVER, chest: [-0.2, 0.1, -0.06], head: [-0.95, 0.04, -0.1] };
const PASSENGER_LOOKS: Gesture = {
  ...PASSENGER,
  pelvis: [0.2, -0.2, 0],
  chest: [0.3, 0.06, 0.04],
  head: [0.95, 0.04, 0.1],
};

/** On the way to Sunnydale. */
export const RIDES: Rides = {
  rest: { driver: { ...DRIVER, trail: STILL }, passenger: { ...PASSENGER, trail: STILL } },
  ...each(WIND_PICTURES, 'wind', (i) => blown(i, DRIVER, PASSENGER)),
  look: blown(0, DRIVER_LOOKS, PASSENGER_LOOKS),
  brace: {
    driver: DRIVER_BRACES,
    passenger: {
      ...PASSENGER,
      pelvis: [0, 0.14, 0],
      chest: [0, 0.34, 0],
      head: [-0.1, 0.3, 0],
      leftHand: [0.06, -0.4, 0.16],
      rightHand: [-0.06, -0.4, 0.16],
      leftElbow: [0.9, 0.1, -0.3],
      rightElbow: [-0.9, 0.1, -0.3],
      trail: THROWN,
      eyesShut: true,
    },
  },
};

/** On the way home: one drives, the other bleeds. */
export const RIDES_HOME: Rides = {
  rest: { driver: { ...DRIVER, trail: STILL }, passenger: { ...WOUNDED, trail: STILL } },
  ...each(WIND_PICTURES, 'wind', (i) => blown(i, DRIVER, WOUNDED)),
  look: blown(0, DRIVER_LOOKS, { ...WOUNDED, head: [0.4, 0.02, 0.3], eyesShut: false }),
  brace: {
    driver: DRIVER_BRACES,
    passenger: {
      ...WOUNDED,
      pelvis: [0.1, 0.2, 0.1],
      chest: [0.1, 0.46, 0.16],
      head: [0, 0.4, 0.1],
      trail: THROWN,
    },
  },
};
