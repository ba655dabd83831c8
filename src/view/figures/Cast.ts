import type { EnemyKind } from '../../sim/fight/level.ts';
import { FAITH_BODY, WILLOW_BODY, type Enemy, type FightWorld } from '../../sim/fight/world.ts';
import { Choreography, danceAnimations, type DanceFigure } from '../dance/Choreography.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { AnimationSheet } from './AnimationSheet.ts';
import { ENEMY_ANIMATIONS, enemyPose, leapHeight } from './enemyPoses.ts';
import { FAITH_ANIMATIONS, faithPose } from './faithPoses.ts';
import { Figure, type FigureLook, type FigureState } from './Figure.ts';
import { CLUB_SHEET, ENEMY_SHEETS } from './sheets.ts';
import { WILLOW_ANIMATIONS, willowPose } from './willowPoses.ts';

type Character = 'faith' | 'willow' | 'faithDancing' | 'willowDancing' | EnemyKind;

type CharacterLook = Omit<FigureLook, 'sheet' | 'isApparition' | 'rest'> & {
  readonly animations: readonly string[];
};

const AMBER_LIGHT = 0x80ffb45a;
const VIOLET_LIGHT = 0x80b07cff;

// prettier-ignore
const LOOKS: Record<Character, CharacterLook> = {
  faith:         { role: 'hero',  shadowUnits: 0.95, heart: 0,    line: AMBER_LIGHT,  animations: FAITH_ANIMATIONS },
  willow:        { role: 'hero',  shadowUnits: 0.95, heart: 0,    line: VIOLET_LIGHT, animations: WILLOW_ANIMATIONS },
  faithDancing:  { role: 'hero',  shadowUnits: 0.95, heart: 0,    line: AMBER_LIGHT,  animations: danceAnimations('faith') },
  willowDancing: { role: 'hero',  shadowUnits: 0.95, heart: 0,    line: VIOLET_LIGHT, animations: danceAnimations('willow') },
  turokHan:      { role: 'enemy', shadowUnits: 1,    heart: 0.95, line: 0,            animations: ENEMY_ANIMATIONS.turokHan },
  elderTurokHan: { role: 'enemy', shadowUnits: 1.5,  heart: 1.2,  line: 0,            animations: ENEMY_ANIMATIONS.elderTurokHan },
  vampire:       { role: 'enemy', shadowUnits: 0.95, heart: 1,    line: 0,            animations: ENEMY_ANIMATIONS.vampire },
  brute:         { role: 'enemy', shadowUnits: 1.5,  heart: 1.25, line: 0,            animations: ENEMY_ANIMATIONS.brute },
  bringer:       { role: 'enemy', shadowUnits: 0.95, heart: 0,    line: 0,            animations: ENEMY_ANIMATIONS.bringer },
};

const SHEETS: Record<Character, readonly string[]> = {
  faith: ['faith'],
  willow: ['willow'],
  faithDancing: [CLUB_SHEET],
  willowDancing: [CLUB_SHEET],
  ...ENEMY_SHEETS,
};

/** Everybody who is in the fight, by entity id. */
export class Cast {
  private readonly figures = new Map<number, Figure>();
  /** The looks of each who can come here; which one is whose, its id says. */
  private readonly looks = new Map<Character, readonly FigureLook[]>();
  private readonly uprights: Uprights;
  private steps = 0;
  /** How the two dance, where they do. */
  readonly choreography = new Choreography();
  private readonly haunted = new Set<number>();
  constructor(uprights: Uprights) {
    this.uprights = uprights;
    for (const [name, { animations, ...look }] of Object.entries(LOOKS)) {
      const sheets = SHEETS[name as Character].filter((one) => uprights.pictured.includes(one));
      const looks = sheets.map((one) => ({
        ...look,
        sheet: new AnimationSheet(uprights, one, animations),
        isApparition: false,
        rest: animations[0]!,
      }));
      this.looks.set(name as Character, looks);
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
    if (world.dance !== null) this.stepDancers(world);
    else {
      this.stepFaith(world);
      this.stepWillow(world);
    }
    for (let i = 0; i < world.enemies.length; i++) {
      this.stepEnemy(world, world.enemies[i]!);
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
    this.choreography.clear();
  }

  private stepDancers(world: FightWorld): void {
    const { faith, willow } = world;
    this.choreography.step(world);
    this.stepDancer(this.figureOf(faith.id, 'faithDancing'), this.choreography.faith);
    this.stepDancer(this.figureOf(willow.id, 'willowDancing'), this.choreography.willow);
  }

  private stepDancer(figure: Figure, { x, y, facing, pose }: DanceFigure): void {
    Object.assign(figure.begin(), { ...AT_EASE, x, y, facing, pose });
    figure.step();
  }

  private stepFaith(world: FightWorld): void {
    const { faith } = world;
    const figure = this.figureOf(faith.id, 'faith');
    const state = figure.begin();
    const speed = place(world, FAITH_BODY, state);
    state.pose = faithPose(faith, speed);
    state.facing = faith.phase === 'dash' ? direction(world, FAITH_BODY) : faith.facing;
    state.frozen = faith.hitStopTicks > 0;
    state.shimmers = faith.invulnerableTicks > 0 && faith.phase !== 'dash';
    figure.step();
  }

  private stepWillow(world: FightWorld): void {
    const { willow } = world;
    const figure = this.figureOf(willow.id, 'willow');
    const state = figure.begin();
    const speed = place(world, WILLOW_BODY, state);
    state.pose = willowPose(willow, speed);
    state.facing = willow.phase === 'dash' ? direction(world, WILLOW_BODY) : willow.facing;
    state.frozen = willow.hitStopTicks > 0;
    state.shimmers = willow.invulnerableTicks > 0 && willow.phase !== 'dash';
    figure.step();
  }

  private stepEnemy(world: FightWorld, enemy: Enemy): void {
    const figure = this.figureOf(enemy.id, enemy.kind);
    const state = figure.begin();
    const speed = place(world, enemy.row, state);
    state.pose = enemyPose(enemy, speed);
    state.facing = enemy.facing;
    state.height = leapHeight(enemy);
    state.risen = enemy.phase === 'arrive' ? enemy.phaseTicks / Math.max(1, enemy.phaseLength) : 1;
    state.frozen = enemy.hitStopTicks > 0;
    state.seared = enemy.seared;
    figure.step();
  }

  private figureOf(id: number, character: Character): Figure {
    let figure = this.figures.get(id);
    const looks = this.looks.get(character)!;
    const own = looks[id % looks.length]!;
    if (figure !== undefined && figure.look.sheet !== own.sheet) {
      figure.destroy();
      figure = undefined;
    }
    if (figure === undefined) {
      const look = this.haunted.has(id) ? { ...own, isApparition: true } : own;
      figure = new Figure(this.uprights, look, id * 37);
      this.figures.set(id, figure);
    }
    figure.lastStep = this.steps;
    return figure;
  }
}

/** Nothing of a fight is seen of who dances. */
const AT_EASE = { height: 0, risen: 1, frozen: false, shimmers: false, seared: 0 } as const;

/** Writes down where a body is, and returns its speed. */
function place({ bodies }: FightWorld, row: number, state: FigureState): number {
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

const direction = ({ bodies }: FightWorld, row: number): number =>
  Math.atan2(bodies.velocityY[row]!, bodies.velocityX[row]!);
