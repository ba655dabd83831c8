import type { BeamZone } from '../../sim/fight/level.ts';
import { WILLOW_BODY, type FightWorld } from '../../sim/fight/world.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Effects } from '../effects/Effects.ts';
import type { Cast } from '../figures/Cast.ts';
import type { Lights } from '../street/Lights.ts';
import { glint } from './glint.ts';
import { GoalMark } from './GoalMark.ts';
import { Globes } from './Globes.ts';
import { HandFire } from './HandFire.ts';
import { Headlights } from './Headlights.ts';
import { HeardNoises } from './HeardNoises.ts';
import { Knives } from './Knives.ts';
import { LockMark } from './LockMark.ts';
import { MagicCircle } from './MagicCircle.ts';
import { OpenHearts } from './OpenHearts.ts';
import { Pillars } from './Pillars.ts';
import { SharedSight } from './SharedSight.ts';
import { Stakes } from './Stakes.ts';

/** What is there as long as the world says so: stakes, knives, noises, globes, fire, open hearts, the lock, the goal, the headlights, Willow's circle, and what only one of the two sees. */
export class Things {
  private readonly sight: SharedSight;
  private readonly stakes: Stakes;
  private readonly knives: Knives;
  private readonly noises: HeardNoises;
  private readonly globes: Globes;
  private readonly pillars: Pillars;
  private readonly handFire: HandFire;
  private readonly hearts: OpenHearts;
  private readonly lock: LockMark;
  private readonly goal: GoalMark;
  private readonly circle: MagicCircle;
  private readonly headlights: Headlights | null;
  private readonly effects: Effects;

  constructor(uprights: Uprights, beam: BeamZone | null, effects: Effects) {
    const { scene } = uprights;
    this.sight = new SharedSight(scene);
    this.stakes = new Stakes(scene);
    this.knives = new Knives(scene);
    this.noises = new HeardNoises(scene);
    this.globes = new Globes(uprights);
    this.pillars = new Pillars(uprights);
    this.handFire = new HandFire(uprights);
    this.hearts = new OpenHearts(scene);
    this.lock = new LockMark(scene);
    this.goal = new GoalMark(scene);
    this.circle = new MagicCircle(uprights);
    this.headlights = beam === null ? null : new Headlights(scene, beam);
    this.effects = effects;
  }

  /** One tick. */
  step(world: FightWorld): void {
    this.sight.step(world);
    this.stakes.step(world, this.effects);
    this.knives.step(world, this.effects);
    this.globes.step(world, this.effects);
    this.pillars.step(world, this.effects);
    this.handFire.step(world, this.effects);
    this.circle.step(world);
    glint(world, this.effects);
    this.headlights?.step(world);
  }

  /** Another run begins: nothing glows on. */
  clear(): void {
    this.sight.clear();
    this.circle.clear();
    this.headlights?.clear();
  }

  shine(world: FightWorld, lights: Lights): void {
    const { bodies } = world;
    this.circle.shine(lights, bodies.x[WILLOW_BODY]!, bodies.y[WILLOW_BODY]!);
    this.globes.shine(world, lights);
    this.pillars.shine(world, lights);
    this.handFire.shine(world, lights);
    shineOfBurning(world, lights);
    this.headlights?.shine(lights);
  }

  draw(world: FightWorld, cast: Cast, lights: Lights, alpha: number): void {
    this.sight.draw(world, cast);
    this.stakes.draw(world, lights, alpha);
    this.knives.draw(world, alpha);
    this.noises.draw(world, alpha);
    this.globes.draw(world, alpha);
    this.pillars.draw(world, alpha);
    this.handFire.draw(world, cast);
    this.hearts.draw(world, cast, alpha);
    this.lock.draw(world, cast);
    this.goal.draw(world);
    this.circle.draw(world, cast);
    this.headlights?.draw();
  }
}

const FIRELIGHT = 0xff7a2a;

/** Who burns lights the ground around. It flickers only where the player lets lights flicker. */
function shineOfBurning({ enemies, bodies, tick }: FightWorld, lights: Lights): void {
  for (let i = 0; i < enemies.length; i++) {
    const { burning } = enemies[i]!;
    if (burning === 0) continue;
    const { row } = enemies[i]!;
    const flicker = lights.isSteady ? 1 : 1 + 0.14 * Math.sin(tick * 0.37 + i * 2.1);
    const power = 1.3 * Math.min(1, burning / 60) * flicker;
    lights.add(bodies.x[row]!, bodies.y[row]!, 0.9, FIRELIGHT, power, 2.2);
  }
}
