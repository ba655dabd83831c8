import { forwardSpeed, sideSpeed } from '../../sim/drive/car.ts';
import type { Drive } from '../../sim/drive/drive.ts';
import { FLOATS_OF_PIECE, RUBBER } from './roadPieces.ts';

const MOST = 220;
/** A tyre leaves a mark every so many units, from so much slide on. */
const STEP_UNITS = 0.7;
const SLIDE = 3;
const WIDE = 0.13;
const WHEELS = [
  { along: -1.25, aside: -0.7 },
  { along: -1.25, aside: 0.7 },
] as const;

interface Mark {
  fromX: number;
  fromY: number;
  x: number;
  y: number;
  dark: number;
}

/** What sliding tyres leave on the road, for as long as there is room for it. */
export class SkidMarks {
  private readonly marks: Mark[] = [];
  private next = 0;
  private readonly last: ({ x: number; y: number } | null)[] = [null, null];

  clear(): void {
    this.marks.length = 0;
    this.next = 0;
    this.last.fill(null);
  }

  /** One tick. */
  step({ car, surface }: Drive): void {
    const slide = Math.abs(sideSpeed(car));
    const isPaved = surface === 'asphalt' || surface === 'concrete' || surface === 'wet';
    const leaves = slide > SLIDE && isPaved && Math.abs(forwardSpeed(car)) > 3;
    const [fx, fy] = [Math.cos(car.angle), Math.sin(car.angle)];
    WHEELS.forEach(({ along, aside }, i) => {
      const x = car.x + fx * along - fy * aside;
      const y = car.y + fy * along + fx * aside;
      const last = this.last[i];
      if (!leaves) this.last[i] = null;
      else if (!last) this.last[i] = { x, y };
      else if (Math.hypot(x - last.x, y - last.y) > STEP_UNITS) {
        const dark = Math.min(0.8, slide / 14) * (surface === 'wet' ? 0.4 : 1);
        this.marks[this.next] = { fromX: last.x, fromY: last.y, x, y, dark };
        this.next = (this.next + 1) % MOST;
        this.last[i] = { x, y };
      }
    });
  }

  /** Adds them to the road's pieces. Returns how many records there are then. */
  write(into: Float32Array, count: number, most: number, originX: number, originY: number): number {
    let filled = count;
    for (const { fromX, fromY, x, y, dark } of this.marks) {
      if (filled === most) break;
      const far = Math.hypot(x - fromX, y - fromY);
      const [wx, wy] = [(x - fromX) / far, (y - fromY) / far];
      into.set(
        [
          fromX - originX,
          fromY - originY,
          wx,
          wy,
          x - originX,
          y - originY,
          wx,
          wy,
          WIDE,
          0,
          0,
          RUBBER,
          0,
          0,
          0,
          dark,
        ],
        filled++ * FLOATS_OF_PIECE,
      );
    }
    return filled;
  }
}
