import { HANDLING } from '../../sim/drive/car.ts';
import type { Drive } from '../../sim/drive/drive.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightLevel } from '../../sim/fight/level.ts';

/** How the two in the car are seen: the pictures that their sheets have of each heading. */
export const RIDES = ['rest', 'wind0', 'wind1', 'wind2', 'look', 'brace'] as const;
export type Ride = (typeof RIDES)[number];
const WIND = ['wind0', 'wind1', 'wind2'] as const;

/** From this speed on the wind takes their hair, units/s. */
const WINDY = 3;
/** So many ticks a picture of hair shows, just in the wind and at top speed. */
const WIND_TICKS = { slow: 26, fast: 9 } as const;
const BRACE_TICKS = 48;
/** They look at each other as a line is spoken, but not at every one; and now and then without a word. */
const LOOK_TICKS = 84;
const LOOK_REST_TICKS = 5 * 120;
const SILENT_TICKS = 14 * 120;

/** What they feel of the road. */
interface Feelings {
  /** Since the last crash, and since they last looked at each other. */
  readonly sinceCrash: number;
  readonly sinceLook: number;
  /** Pictures of hair that the wind has gone through; a fraction is on its way. */
  readonly wind: number;
  /** Units/s. */
  readonly speed: number;
}

/** What is seen of them. A crash comes before a look, a look before the wind. */
export function rideOf({ sinceCrash, sinceLook, wind, speed }: Feelings): Ride {
  if (sinceCrash < BRACE_TICKS) return 'brace';
  if (sinceLook < LOOK_TICKS) return 'look';
  if (speed < WINDY) return 'rest';
  return WIND[Math.floor(wind) % WIND.length]!;
}

/** The sheet of a segment that is driven: whoever is wounded is seen to be. */
export const ridersSheet = ({ drive }: FightLevel['segments'][number]): string =>
  drive?.wounds ? 'ridersHome' : 'riders';

/** The two in the car, from tick to tick. Nothing of the game depends on them. */
export class Riders {
  /** Their hair stays as the wind has laid it. */
  isCalm = false;
  private sinceCrash = Infinity;
  private sinceLook = LOOK_TICKS;
  private wind = 0;
  private speed = 0;

  get ride(): Ride {
    const { sinceCrash, sinceLook, wind, speed } = this;
    return rideOf({ sinceCrash, sinceLook, wind, speed });
  }

  /** Another run begins. */
  clear(): void {
    this.sinceCrash = Infinity;
    this.sinceLook = LOOK_TICKS;
  }

  /** One tick. */
  step({ car }: Drive, events: readonly FightEvent[]): void {
    this.speed = Math.hypot(car.velocityX, car.velocityY);
    this.sinceCrash++;
    this.sinceLook++;
    if (!this.isCalm) this.wind += 1 / windTicks(this.speed);
    for (const { type } of events) {
      if (type === 'car-crashed') this.sinceCrash = 0;
      const isSpoken = type === 'talk-line' || type === 'line-spoken';
      if (isSpoken && this.sinceLook > LOOK_REST_TICKS) this.sinceLook = 0;
    }
    if (this.sinceLook > SILENT_TICKS) this.sinceLook = 0;
  }
}

function windTicks(speed: number): number {
  const share = Math.min(1, speed / HANDLING.topSpeed);
  return WIND_TICKS.slow + (WIND_TICKS.fast - WIND_TICKS.slow) * share;
}
