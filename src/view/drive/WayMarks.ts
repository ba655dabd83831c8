import type Phaser from 'phaser';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { FLOATS_OF_PIECE, WAY } from './roadPieces.ts';
import { AHEAD, type WayAhead } from './wayAhead.ts';

const FEET = 3.281;
/** Told to so many feet. */
const ROUND_FEET = 50;
/** Half as wide and as long as they are at a turn, at the least; where one is off the way, more, units. */
const SIZE = { calm: 0.9, turn: 1.7, lost: 2.6 } as const;
/** How clearly they are seen: along a straight road, before a turn, off the way. */
const STRENGTH = { calm: 0.22, turn: 0.95 } as const;
/** A turn is told so far before it, units. */
const TURN_UNITS = { all: 45, none: 110 } as const;
/** They come and go within so many units, and change within so many seconds. */
const FADE_UNITS = 6;
const EASE_SECONDS = 0.35;
const WORDS = { units: 1.5, pixels: 64, beyond: 3.4, color: '#ffd27a' } as const;
/** Light runs along them toward the turn: waves a second, units from one to the next. */
const WAVE = { perSecond: 1.3, units: 12 } as const;

/** Arrows of light on the road ahead: where the way leads, and how far it is to the next turn. */
export class WayMarks {
  private readonly words: Phaser.GameObjects.Text;
  private way: WayAhead | null = null;
  private strength: number = STRENGTH.turn;
  private size: number = SIZE.turn;

  constructor(scene: Phaser.Scene, depth: number) {
    this.words = scene.add
      .text(0, 0, '', {
        fontFamily: '"Alegreya Sans", sans-serif',
        fontSize: `${WORDS.pixels}px`,
        fontStyle: 'bold',
        color: WORDS.color,
        stroke: '#15101f',
        strokeThickness: 12,
      })
      .setOrigin(0.5)
      .setDepth(depth);
  }

  /** What is to be seen in a frame that took so many seconds. */
  show(way: WayAhead | null, seconds: number): void {
    this.way = way;
    if (!way) return;
    const { all, none } = TURN_UNITS;
    const near = Math.max(0, Math.min(1, (none - way.turnUnits) / (none - all)));
    const share = way.isLost ? 1 : near;
    const ease = Math.min(1, seconds / EASE_SECONDS);
    const { calm, turn } = STRENGTH;
    this.strength += (calm + (turn - calm) * share - this.strength) * ease;
    const size = way.isLost ? SIZE.lost : SIZE.calm + (SIZE.turn - SIZE.calm) * share;
    this.size = way.isLost ? size : this.size + (size - this.size) * ease;
    this.tell(way, near);
  }

  private tell({ marks, isLost, turnUnits }: WayAhead, near: number): void {
    const { words } = this;
    const last = marks.at(-1);
    const isTold = last !== undefined && (isLost || near > 0);
    words.setVisible(isTold);
    if (!isTold) return;
    const feet = Math.round((turnUnits * FEET) / ROUND_FEET) * ROUND_FEET;
    const told = isLost ? 'Back' : feet > 0 ? `${feet} ft` : 'Here';
    if (words.text !== told) words.setText(told);
    const [x, y] = [
      last.x + Math.cos(last.angle) * WORDS.beyond,
      last.y + Math.sin(last.angle) * WORDS.beyond,
    ];
    words.setPosition(screenX(x), screenY(y)).setAlpha(isLost ? 1 : near);
    words.setScale((WORDS.units * PIXELS_PER_UNIT) / WORDS.pixels);
  }

  /** Adds them to the road's pieces. `seconds`: of the wave that runs along them; 0 where nothing is to move. */
  write(
    into: Float32Array,
    count: number,
    most: number,
    originX: number,
    originY: number,
    seconds: number,
  ): number {
    let filled = count;
    if (!this.way) return filled;
    const { size, strength } = this;
    const { marks, isLost } = this.way;
    for (const { x, y, angle, far } of marks) {
      const seen = isLost
        ? 1
        : Math.min(1, (far - AHEAD.from) / FADE_UNITS, (AHEAD.to - far) / FADE_UNITS);
      if (seen <= 0 || filled === most) continue;
      const wave = seconds
        ? 0.75 + 0.25 * Math.cos((far / WAVE.units - seconds * WAVE.perSecond) * 2 * Math.PI)
        : 1;
      const [fx, fy] = [Math.cos(angle), Math.sin(angle)];
      const [ax, ay] = [x - originX, y - originY];
      // prettier-ignore
      into.set([
        ax - fx * size, ay - fy * size, fx, fy,
        ax + fx * size, ay + fy * size, fx, fy,
        size, 0, 0, WAY,
        0, 0, 0, strength * seen * wave,
      ], filled++ * FLOATS_OF_PIECE);
    }
    return filled;
  }
}
