import { describe, expect, it } from 'vitest';
import {
  createCar,
  driveCar,
  forwardSpeed,
  HANDLING,
  sideSpeed,
  type Car,
  type Pedals,
} from '../../../src/sim/drive/car.ts';
import { SURFACES, type SurfaceName } from '../../../src/sim/drive/surfaces.ts';

const SECOND = 120;
const NO_PUSH = { boost: 0, draft: 0 };

/** Drives on in the same way for so many seconds. */
function drive(
  car: Car,
  pedals: Partial<Pedals>,
  seconds: number,
  surface: SurfaceName = 'asphalt',
): void {
  const held = { steer: 0, pedal: 0, handbrake: false, ...pedals };
  for (let i = 0; i < seconds * SECOND; i++) driveCar(car, held, SURFACES[surface], NO_PUSH);
}

const slide = (car: Car): number => Math.abs(sideSpeed(car));

describe('the car', () => {
  it('comes to its top speed and stays there', () => {
    const car = createCar(0, 0, 0, 0);
    drive(car, { pedal: 1 }, 12);
    expect(forwardSpeed(car)).toBeGreaterThan(HANDLING.topSpeed * 0.97);
    expect(forwardSpeed(car)).toBeLessThanOrEqual(HANDLING.topSpeed);
  });

  it('brakes from top speed to a stand in little more than a second', () => {
    const car = createCar(0, 0, 0, HANDLING.topSpeed);
    drive(car, { pedal: -1 }, 1.1);
    expect(Math.abs(forwardSpeed(car))).toBeLessThan(1.5);
  });

  it('rolls backward when the brake is held on', () => {
    const car = createCar(0, 0, 0, 0);
    drive(car, { pedal: -1 }, 1);
    expect(car.x).toBeLessThan(-3);
  });

  it('turns to the right when the wheel is turned to the right', () => {
    const car = createCar(0, 0, 0, 15);
    drive(car, { steer: 1, pedal: 0.5 }, 0.5);
    expect(car.y).toBeGreaterThan(0.5);
  });

  it('holds a bend on dry asphalt without a slide', () => {
    const car = createCar(0, 0, 0, 20);
    drive(car, { steer: 0.6, pedal: 0.4 }, 1);
    expect(slide(car)).toBeLessThan(2.5);
  });

  it('slides under the handbrake', () => {
    const car = createCar(0, 0, 0, 24);
    drive(car, { steer: 1, pedal: 1, handbrake: true }, 0.6);
    expect(slide(car)).toBeGreaterThan(4);
    expect(car.grip).toBeLessThan(0.5);
  });

  it('has its grip back within half a second of letting go of the handbrake', () => {
    const car = createCar(0, 0, 0, 24);
    drive(car, { steer: 1, pedal: 1, handbrake: true }, 0.6);
    drive(car, { pedal: 1 }, 0.5);
    expect(car.grip).toBe(1);
  });

  it('is slower on sand than on dirt, and on dirt than on asphalt', () => {
    const far = (['sand', 'dirt', 'asphalt'] as const).map((surface) => {
      const car = createCar(0, 0, 0, 0);
      drive(car, { pedal: 1 }, 6, surface);
      return car.x;
    });
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(far[0]).toBeLessThan(far[2]! * 0.7);
  });
});
