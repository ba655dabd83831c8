import type { BeamZone } from '../../sim/fight/level.ts';
import { WILLOW_BODY, type FightWorld } from '../../sim/fight/world.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Effects } from '../effects/Effects.ts';
import type { Cast } from '../figures/Cast.ts';
import type { Lights } from '../street/Lights.ts';
import { GoalMark } from './GoalMark.ts';
import { Globes } from './Globes.ts';
import { Headlights } from './Headlights.ts';
import { LockMark } from './LockMark.ts';
import { MagicCircle } from './MagicCircle.ts';
import { OpenHearts } from './OpenHearts.ts';
import { Stakes } from './Stakes.ts';

/** What is there as long as the world says so: stakes, globes, open hearts, the lock, the goal, the headlights, Willow's circle. */
export class Things {
  private readonly stakes: Stakes;
  private readonly globes: Globes;
  private readonly hearts: OpenHearts;
  private readonly lock: LockMark;
  private readonly goal: GoalMark;
  private readonly circle: MagicCircle;
  private readonly headlights: Headlights | null;
  private readonly effects: Effects;

  constructor(uprights: Uprights, beam: BeamZone | null, effects: Effects) {
    const { scene } = uprights;
    this.stakes = new Stakes(scene);
    this.globes = new Globes(uprights);
    this.hearts = new OpenHearts(scene);
    this.lock = new LockMark(scene);
    this.goal = new GoalMark(scene);
    this.circle = new MagicCircle(uprights);
    this.headlights = beam === null ? null : new Headlights(scene, beam);
    this.effects = effects;
  }

  /** One tick. */
  step(world: FightWorld): void {
    this.stakes.step(world, this.effects);
    this.globes.step(world, this.effects);
    this.circle.step(world);
    this.headlights?.step(world);
  }

  /** Another run begins: nothing glows on. */
  clear(): void {
    this.circle.clear();
    this.headlights?.clear();
  }

  shine(world: FightWorld, lights: Lights): void {
    const { bodies } = world;
    this.circle.shine(lights, bodies.x[WILLOW_BODY]!, bodies.y[WILLOW_BODY]!);
    this.globes.shine(world, lights);
    this.headlights?.shine(lights);
  }

  draw(world: FightWorld, cast: Cast, lights: Lights, alpha: number): void {
    this.stakes.draw(world, lights, alpha);
    this.globes.draw(world, alpha);
    this.hearts.draw(world, cast, alpha);
    this.lock.draw(world, cast);
    this.goal.draw(world);
    this.circle.draw(world, cast);
    this.headlights?.draw();
  }
}
