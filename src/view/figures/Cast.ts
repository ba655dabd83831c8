import type { EnemyKind } from '../../sim/fight/level.ts';
import {
  FAITH_BODY,
  FIRST_ENEMY_BODY,
  WILLOW_BODY,
  type Enemy,
  type FightWorld,
} from '../../sim/fight/world.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { AnimationSheet } from './AnimationSheet.ts';
import { ENEMY_ANIMATIONS, enemyPose, leapHeight } from './enemyPoses.ts';
import { FAITH_ANIMATIONS, faithPose } from './faithPoses.ts';
import { Figure, type FigureLook, type FigureState } from './Figure.ts';
import { loop } from './pose.ts';
import { WILLOW_ANIMATIONS, willowPose } from './willowPoses.ts';

type Character = 'faith' | 'willow' | EnemyKind;

type CharacterLook = Omit<FigureLook, 'sheet' | 'isApparition'> & {
  readonly animations: readonly string[];
};

const AMBER_LIGHT = 0x80f0c49a;
const VIOLET_LIGHT = 0x80b8a4e8;

// prettier-ignore
const LOOKS: Record<Character, CharacterLook> = {
  faith:         { role: 'hero',  shadowUnits: 0.95, line: AMBER_LIGHT,  animations: FAITH_ANIMATIONS },
  willow:        { role: 'hero',  shadowUnits: 0.95, line: VIOLET_LIGHT, animations: WILLOW_ANIMATIONS },
  turokHan:      { role: 'enemy', shadowUnits: 1,    line: 0,            animations: ENEMY_ANIMATIONS.turokHan },
  elderTurokHan: { role: 'enemy', shadowUnits: 1.5,  line: 0,            animations: ENEMY_ANIMATIONS.elderTurokHan },
};

/** Everybody who is in the fight, by entity id. */
export class Cast {
  private readonly figures = new Map<number, Figure>();
  private readonly looks = new Map<Character, FigureLook>();
  private readonly uprights: Uprights;
  private steps = 0;
  private readonly haunted = new Set<number>();
  private readonly state: FigureState = {
    x: 0,
    y: 0,
    facing: 0,
    pose: loop('idle'),
    height: 0,
    risen: 1,
    frozen: false,
    shimmers: false,
    seared: 0,
  };

  constructor(uprights: Uprights) {
    this.uprights = uprights;
    for (const [name, { animations, ...look }] of Object.entries(LOOKS)) {
      const sheet = new AnimationSheet(uprights.scene.textures.get(name), animations);
      this.looks.set(name as Character, { ...look, sheet, isApparition: false });
    }
  }

  /** From now on it is the First who wears the shape of this entity. */
  haunt(id: number): void {
    this.haunted.add(id);
    this.figures.get(id)?.destroy();
    this.figures.delete(id);
  }

  get(id: number): Figure | undefined {
    return this.figures.get(id);
  }

  all(): IterableIterator<Figure> {
    return this.figures.values();
  }

  /** One tick. */
  step(world: FightWorld): void {
    this.steps++;
    this.stepFaith(world);
    this.stepWillow(world);
    for (let i = 0; i < world.enemies.length; i++) {
      this.stepEnemy(world, world.enemies[i]!, FIRST_ENEMY_BODY + i);
    }
    for (const [id, figure] of this.figures) {
      if (figure.lastStep === this.steps) continue;
      figure.destroy();
      this.figures.delete(id);
    }
  }

  draw(alpha: number, gentle: boolean): void {
    for (const figure of this.figures.values()) figure.draw(alpha, gentle);
  }

  /** Everybody leaves: another run begins. */
  clear(): void {
    for (const figure of this.figures.values()) figure.destroy();
    this.figures.clear();
    this.haunted.clear();
  }

  private stepFaith(world: FightWorld): void {
    const { faith } = world;
    const speed = this.place(world, FAITH_BODY);
    const { state } = this;
    state.pose = faithPose(faith, speed);
    state.facing = faith.phase === 'dash' ? direction(world, FAITH_BODY) : faith.facing;
    state.frozen = faith.hitStopTicks > 0;
    state.shimmers = faith.invulnerableTicks > 0 && faith.phase !== 'dash';
    this.show(faith.id, 'faith');
  }

  private stepWillow(world: FightWorld): void {
    const { willow } = world;
    const speed = this.place(world, WILLOW_BODY);
    const { state } = this;
    state.pose = willowPose(willow, speed);
    state.facing = willow.phase === 'dash' ? direction(world, WILLOW_BODY) : willow.facing;
    state.frozen = willow.hitStopTicks > 0;
    state.shimmers = willow.invulnerableTicks > 0 && willow.phase !== 'dash';
    this.show(willow.id, 'willow');
  }

  private stepEnemy(world: FightWorld, enemy: Enemy, row: number): void {
    const speed = this.place(world, row);
    const { state } = this;
    state.pose = enemyPose(enemy, speed);
    state.facing = enemy.facing;
    state.height = leapHeight(enemy);
    state.risen = enemy.phase === 'arrive' ? enemy.phaseTicks / Math.max(1, enemy.phaseLength) : 1;
    state.frozen = enemy.hitStopTicks > 0;
    state.seared = enemy.seared;
    this.show(enemy.id, enemy.kind);
  }

  /** Puts a body's place into the shared state and returns its speed. */
  private place(world: FightWorld, row: number): number {
    const { bodies } = world;
    const { state } = this;
    state.x = bodies.x[row]!;
    state.y = bodies.y[row]!;
    state.height = 0;
    state.risen = 1;
    state.shimmers = false;
    state.seared = 0;
    const velocityX = bodies.velocityX[row]!;
    const velocityY = bodies.velocityY[row]!;
    return Math.sqrt(velocityX * velocityX + velocityY * velocityY);
  }

  private show(id: number, character: Character): void {
    let figure = this.figures.get(id);
    if (figure === undefined) {
      const own = this.looks.get(character)!;
      const look = this.haunted.has(id) ? { ...own, isApparition: true } : own;
      figure = new Figure(this.uprights, look, this.state, id * 37);
      this.figures.set(id, figure);
    } else {
      figure.step(this.state);
    }
    figure.lastStep = this.steps;
  }
}

const direction = ({ bodies }: FightWorld, row: number): number =>
  Math.atan2(bodies.velocityY[row]!, bodies.velocityX[row]!);
