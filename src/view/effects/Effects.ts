import type Phaser from 'phaser';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { CameraRig } from '../camera/CameraRig.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Cast } from '../figures/Cast.ts';
import { VisualRandom } from '../random.ts';
import type { Lights } from '../street/Lights.ts';
import { Dust } from '../street/Dust.ts';
import { Weather } from '../street/Weather.ts';
import type { Wetness } from '../street/Wetness.ts';
import { LAYER } from '../layers.ts';
import { BondThread } from '../things/BondThread.ts';
import { ShieldDome } from '../things/ShieldDome.ts';
import { Bolts } from './Bolts.ts';
import { CALM_DENSITY, sentOf } from './density.ts';
import { Dissolves } from './Dissolves.ts';
import { Fallen } from './Fallen.ts';
import { FlashLights } from './FlashLights.ts';
import { Footprints } from './Footprints.ts';
import { Ghosts } from './Ghosts.ts';
import { OneShots } from './OneShots.ts';
import { emitOngoing } from './ongoing.ts';
import { PARTICLES, type ParticleName } from './particleKinds.ts';
import { Particles } from './Particles.ts';
import { remainsOf } from './remains.ts';
import { Strokes } from './Strokes.ts';
import { showEffect } from './table.ts';

const SEED = 0x5eed;
/** How far colour drains away while her first fire waits. */
const HUSHED = 0.75;

/** Everything that is seen for a moment. The table of effects speaks to the fight through this. */
export class Effects {
  readonly strokes: Strokes;
  readonly oneShots: OneShots;
  readonly bolts: Bolts;
  readonly ghosts: Ghosts;
  readonly dissolves: Dissolves;
  readonly fallen: Fallen;
  readonly flashLights = new FlashLights();
  readonly bond: BondThread;
  readonly shield: ShieldDome;
  readonly random = new VisualRandom(SEED);
  readonly cast: Cast;
  readonly camera: CameraRig;
  readonly footprints: Footprints;
  /** Less motion: fewer particles, and nothing drifts. */
  isCalm = false;
  /** The Slayer's reflex, 1 to 0. */
  reflex = 0;
  /** No wind, and no leaves. */
  private isInside = false;
  private readonly matter: Particles;
  private readonly light: Particles;
  private readonly weather: Weather | Dust;
  private readonly parts: readonly { clear(): void }[];
  private readonly remains = remainsOf(this);
  private readonly shed = (...sent: Parameters<Effects['burst']>) => this.burst(...sent);
  /** Share of the particles that are really sent. */
  private readonly density: number;

  constructor(
    uprights: Uprights,
    cast: Cast,
    camera: CameraRig,
    lights: Lights,
    wetness: Wetness,
    density: number,
    isIndoors = false,
  ) {
    const { scene } = uprights;
    this.cast = cast;
    this.camera = camera;
    this.density = density;
    this.matter = new Particles(uprights, this.random, lights).setDepth(LAYER.air - 1);
    this.light = new Particles(uprights, this.random, null).setDepth(LAYER.air + 1);
    this.weather = isIndoors
      ? new Dust(this.random, this.light, density)
      : new Weather(this.random, this.matter, density);
    this.strokes = new Strokes(scene, cast);
    this.oneShots = new OneShots(uprights);
    this.footprints = new Footprints(wetness, this.oneShots);
    this.bolts = new Bolts(uprights);
    this.ghosts = new Ghosts(scene);
    this.dissolves = new Dissolves(uprights, this.random);
    this.fallen = new Fallen(uprights);
    this.bond = new BondThread(uprights);
    this.shield = new ShieldDome(scene);
    const { matter, light, strokes, oneShots, bolts, ghosts, dissolves, flashLights } = this;
    const airborne = [matter, light, strokes, oneShots, bolts, ghosts, dissolves, flashLights];
    this.parts = [...airborne, this.fallen, this.footprints, this.bond, this.shield];
  }

  /** Sends so many particles of a kind, fewer where quality or motion is low. */
  burst(
    name: ParticleName,
    count: number,
    x: number,
    y: number,
    height: number,
    angle = 0,
    speedScale = 1,
  ): void {
    const particles = PARTICLES[name].glows ? this.light : this.matter;
    const density = this.isCalm ? this.density * CALM_DENSITY : this.density;
    const sent = sentOf(count * density, this.random.next());
    for (let i = 0; i < sent; i++) particles.send(name, x, y, height, angle, speedScale);
  }

  /** One tick of the fight: what happened in it, and what goes on. */
  step(world: FightWorld, events: readonly FightEvent[], view: Phaser.Geom.Rectangle): void {
    for (const event of events) showEffect(this, event, world);
    emitOngoing(this, world);
    this.isInside = world.dance !== null;
    // the street holds its breath while her first fire waits
    this.reflex =
      world.firstFire.phase === 'waits'
        ? Math.min(HUSHED, this.reflex + 1 / 40)
        : Math.max(0, this.reflex - 1 / 75);
    this.shield.step(world);
    this.bolts.follow(world);
    this.stepFlying(view);
  }

  /** One tick of what flies, falls and fades, whether or not the fight goes on. */
  stepFlying(view: Phaser.Geom.Rectangle): void {
    this.weather.step(view, this.isCalm || this.isInside);
    this.matter.step();
    this.light.step();
    this.strokes.step();
    this.oneShots.step();
    this.bolts.step(this.shed);
    this.ghosts.step();
    this.fallen.step();
    this.flashLights.step();
    this.bond.step();
    this.dissolves.step(this.remains);
  }

  shine(lights: Lights): void {
    this.flashLights.shine(lights);
    this.bolts.shine(lights);
  }

  draw(world: FightWorld, alpha: number): void {
    this.matter.setLead(alpha);
    this.light.setLead(alpha);
    this.strokes.draw(alpha);
    this.oneShots.draw(alpha);
    this.bolts.draw(alpha);
    this.bond.follow(world, this.cast);
    this.shield.draw(world, this.cast);
  }

  /** Another run begins: nothing is left of the last. */
  clear(): void {
    this.random.reseed(SEED);
    this.reflex = 0;
    for (const part of this.parts) part.clear();
  }
}
