import type { DanceMove } from '../../sim/dance/beatMap.ts';
import { DANCE, type DancerName } from '../../sim/dance/dance.ts';
import type { Grade } from '../../sim/dance/grades.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../sim/fight/world.ts';
import { over, type Pose } from '../figures/pose.ts';

/** What is drawn of each of the two; `sway` between the steps. */
const ANIMATIONS = ['sway', 'left', 'right', 'up', 'down', 'hold', 'turn', 'stumble'] as const;

export const danceAnimations = (who: DancerName): string[] =>
  ANIMATIONS.map((name) => `${who}-${name}`);

/** How long a step is seen, in ticks. */
const STEP_TICKS = 40;
const TURN_TICKS = 58;
const STUMBLE_TICKS = 46;
/** A step takes them so far, units, for so long, and they glide there by this share a tick. */
const FAR = 0.52;
const FAR_TICKS = 30;
const GLIDE = 0.13;
const DIRECTIONS: Partial<Record<DanceMove, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -0.8],
  down: [0, 0.8],
};
/** From the middle between them to each, units: strangers, as close as can be, and in each other's arms. */
const APART = 0.86;
const CLOSE = 0.44;
const EMBRACED = 0.24;
/** Half turned to each other, half to who watches. */
const FACING: Record<DancerName, number> = { faith: Math.PI / 4, willow: (3 * Math.PI) / 4 };
const TO_EACH_OTHER: Record<DancerName, number> = { faith: 0, willow: Math.PI };
/** The sway takes two beats to either side. */
const SWAY_BEATS = 2;
const REELS = 0.3;

export interface DanceFigure {
  x: number;
  y: number;
  facing: number;
  pose: Pose;
}

/** The last that one of the two did, and how long ago in ticks. */
interface Doing {
  move: DanceMove | 'stumble' | null;
  ticks: number;
  isHolding: boolean;
}

const idle = (): Doing => ({ move: null, ticks: 0, isHolding: false });
const nowhere = (): DanceFigure => ({ x: 0, y: 0, facing: 0, pose: over('sway', 0, 1) });

/** What the two are seen doing on the floor: every step as it was judged, and between steps the beat. */
export class Choreography {
  readonly faith = nowhere();
  readonly willow = nowhere();
  /** The middle between them. */
  readonly middle = { x: 0, y: 0 };
  /** Less motion: they stay where they are. */
  isCalm = false;
  private readonly doing: Record<DancerName, Doing> = { faith: idle(), willow: idle() };
  private gap = APART;
  private stepX = 0;
  private stepY = 0;
  private isPlaced = false;

  clear(): void {
    this.doing.faith = idle();
    this.doing.willow = idle();
    this.gap = APART;
    this.stepX = this.stepY = 0;
    this.isPlaced = false;
  }

  listen(events: readonly FightEvent[], { level, dance }: FightWorld): void {
    for (const event of events) {
      if (event.type === 'dance-stumbled') this.begin(event.who, 'stumble');
      if (event.type !== 'dance-step-judged' || !dance || !level.dance) continue;
      this.begin(event.who, seenOf(event.grade, level.dance.steps[event.step]!.move));
    }
  }

  private begin(who: DancerName, move: Doing['move']): void {
    Object.assign(this.doing[who], { move, ticks: 0 });
  }

  /** One tick. */
  step(world: FightWorld): void {
    const { dance, bodies } = world;
    if (dance === null) return;
    const { faith, willow } = this.doing;
    faith.ticks++;
    willow.ticks++;
    // in each other's arms as the song ends
    const isOver = dance.ending !== 'none';
    faith.isHolding = isOver || dance.faith.holding !== null;
    willow.isHolding = dance.willowPartner
      ? faith.isHolding
      : isOver || dance.willow.holding !== null;
    const isEmbrace = faith.isHolding && willow.isHolding;
    const closeness = dance.closeness / DANCE.closest;
    const gap = isEmbrace ? EMBRACED : APART + (CLOSE - APART) * closeness;
    const [toX, toY] = this.isCalm ? [0, 0] : this.wayOf(faith, willow);
    const glide = this.isPlaced ? GLIDE : 1;
    this.gap += (gap - this.gap) * glide;
    this.stepX += (toX * FAR - this.stepX) * glide;
    this.stepY += (toY * FAR - this.stepY) * glide;
    this.isPlaced = true;
    this.middle.x = (bodies.x[FAITH_BODY]! + bodies.x[WILLOW_BODY]!) / 2 + this.stepX;
    this.middle.y = (bodies.y[FAITH_BODY]! + bodies.y[WILLOW_BODY]!) / 2 + this.stepY;
    this.place('faith', -1, world);
    this.place('willow', 1, world);
  }

  /** Where the last step takes both: as far as both took it. */
  private wayOf(...both: readonly Doing[]): readonly [number, number] {
    let [x, y] = [0, 0];
    for (const { move, ticks } of both) {
      const way = move !== null && move !== 'stumble' && ticks < FAR_TICKS && DIRECTIONS[move];
      if (!way) continue;
      x += way[0] / 2;
      y += way[1] / 2;
    }
    return [x, y];
  }

  private place(who: DancerName, side: -1 | 1, { dance, level }: FightWorld): void {
    const figure = this[who];
    const { move, ticks, isHolding } = this.doing[who];
    const orbit = this.orbit();
    const reel = move === 'stumble' ? Math.max(0, 1 - ticks / STUMBLE_TICKS) * REELS : 0;
    const out = side * (this.gap + reel);
    figure.x = this.middle.x + Math.cos(orbit) * out;
    figure.y = this.middle.y + Math.sin(orbit) * out;
    figure.facing = (isHolding ? TO_EACH_OTHER : FACING)[who];
    const beats = dance!.songTick / level.dance!.ticksPerBeat;
    figure.pose = poseOf(who, this.doing[who], beats);
  }

  /** When both turn, they turn around each other. */
  private orbit(): number {
    const { faith, willow } = this.doing;
    if (this.isCalm || faith.move !== 'turn' || willow.move !== 'turn') return 0;
    const t = Math.min(1, Math.min(faith.ticks, willow.ticks) / TURN_TICKS);
    return -2 * Math.PI * t * t * (3 - 2 * t);
  }
}

/** A step that went wrong is a stumble, and a hold is over when it is judged. */
function seenOf(grade: Grade, move: DanceMove): Doing['move'] {
  if (grade === 'missed') return 'stumble';
  return move === 'hold' ? null : move;
}

function poseOf(who: DancerName, { move, ticks, isHolding }: Doing, beats: number): Pose {
  const animation = (name: (typeof ANIMATIONS)[number]): string => `${who}-${name}`;
  const onBeat = (beats / SWAY_BEATS) % 1;
  if (isHolding) return { animation: animation('hold'), by: 'progress', fraction: onBeat };
  const length = move === 'turn' ? TURN_TICKS : move === 'stumble' ? STUMBLE_TICKS : STEP_TICKS;
  if (move === null || ticks >= length) {
    return { animation: animation('sway'), by: 'progress', fraction: onBeat };
  }
  return over(animation(mirrored(move)), ticks, length);
}

/** Who is turned to the viewer steps to her own right when she steps to the left of the picture. */
function mirrored(move: DanceMove | 'stumble'): DanceMove | 'stumble' {
  if (move === 'left') return 'right';
  return move === 'right' ? 'left' : move;
}
