import type { Dance } from '../../sim/dance/dance.ts';
import { DANCE } from '../../sim/dance/dance.ts';
import { FAITH_BODY, type FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';
import type { Choreography } from './Choreography.ts';

const COLOURS = [0xff4f9a, 0x4f7dff, 0x34d0b4, 0xffa040] as const;
/** They wander over the floor: units to either side of its middle, and turns a bar. */
const WIDE = 3.6;
const DEEP = 2.4;
const TURNS_A_BAR = 1 / 8;
const HIGH = 2.2;
const RANGE = 3;
const POOL_UNITS = 3.4;
/** Two shine on the band: units to either side, and north of the floor's middle. */
const STAGE_WIDE = 1.9;
const STAGE_FAR = 4;
/** Between the beats, and on one; a bar's first is stronger. */
const DIM = 0.5;
const BRIGHT = 1.1;
const FIRST_BEAT = 1.5;
/** What grows between the two. */
const WARMTH = 0xffb070;
const HALO_UNITS = 4.2;

/** Coloured light that pulses with the beat, and warmth around the two that grows as they draw closer. */
export class ClubLights {
  private readonly pools: readonly FlatImage[];
  private readonly halo: FlatImage;
  private readonly spots = COLOURS.map(() => ({ x: 0, y: 0 }));
  private strength = 0;
  private closeness = 0;

  constructor({ scene }: Uprights) {
    const pool = (colour: number): FlatImage => {
      const image = new FlatImage(scene, 'fx', 'glow').setDepth(LAYER.pools).setTint(colour);
      return image.setBlendMode(GLOW).setVisible(false);
    };
    this.pools = COLOURS.map(pool);
    this.halo = pool(WARMTH);
  }

  /** Nothing flashes where lights are to be steady, and with less motion nothing wanders. */
  shine(world: FightWorld, lights: Lights, choreography: Choreography): void {
    const { dance, level, bodies } = world;
    if (dance === null || !level.dance) return;
    const { ticksPerBeat, beatsPerBar } = level.dance;
    const beats = dance.songTick / ticksPerBeat;
    this.strength = lights.isSteady ? (DIM + BRIGHT) / 2 : pulseAt(beats, beatsPerBar);
    this.closeness = dance.closeness / DANCE.closest;
    const turn = choreography.isCalm ? 0 : (beats / beatsPerBar) * TURNS_A_BAR;
    const { middle } = choreography;
    // the floor does not move with who dances on it
    const floorX = bodies.x[FAITH_BODY]! + 0.84;
    const floorY = bodies.y[FAITH_BODY]!;
    this.spots.forEach((spot, i) => {
      const angle = 2 * Math.PI * (turn * (i % 2 === 0 ? 1 : -1) + i / COLOURS.length + 0.1);
      spot.x = floorX + Math.cos(angle) * WIDE;
      spot.y = floorY + Math.sin(angle) * DEEP;
      lights.add(spot.x, spot.y, HIGH, COLOURS[i]!, this.strength * 1.5, RANGE);
    });
    for (const side of [-1, 1]) {
      const colour = COLOURS[side < 0 ? 0 : 1];
      lights.add(
        floorX + side * STAGE_WIDE,
        floorY - STAGE_FAR,
        HIGH,
        colour,
        this.strength * 1.7,
        RANGE,
      );
    }
    lights.add(middle.x, middle.y + 0.3, 1.3, WARMTH, 0.5 + warmthOf(dance) * 1.3, 2.4);
  }

  draw({ dance }: FightWorld, choreography: Choreography): void {
    const isOn = dance !== null;
    this.pools.forEach((pool, i) => {
      const { x, y } = this.spots[i]!;
      pool.setVisible(isOn).setPosition(screenX(x), screenY(y));
      pool.setUnits(POOL_UNITS).setAlpha(0.6 * this.strength);
    });
    const { x, y } = choreography.middle;
    this.halo.setVisible(isOn).setPosition(screenX(x), screenY(y));
    this.halo.setUnits(HALO_UNITS).setAlpha(0.1 + 0.5 * this.closeness ** 2);
  }
}

const warmthOf = ({ closeness }: Dance): number => (closeness / DANCE.closest) ** 1.5;

/** How strong the lights are so many beats into the song. */
function pulseAt(beats: number, beatsPerBar: number): number {
  const since = beats % 1;
  const isFirst = Math.floor(beats) % beatsPerBar === 0;
  return DIM + (isFirst ? FIRST_BEAT : 1) * (BRIGHT - DIM) * Math.exp(-since * 3.2);
}
