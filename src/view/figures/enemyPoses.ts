import { ARMOUR } from '../../sim/fight/enemies/armour.ts';
import { ENEMY_ATTACKS, type EnemyAttackName } from '../../sim/fight/enemies/attacks.ts';
import { HOLD } from '../../sim/fight/enemies/hold.ts';
import type { EnemyKind } from '../../sim/fight/level.ts';
import { THROWN } from '../../sim/fight/thrown.ts';
import type { Enemy, EnemyPhase } from '../../sim/fight/world.ts';
import { loop, over, stride, type Pose } from './pose.ts';

/** Units per second from which it walks, and from which it runs. */
const WALKING = 0.3;
const RUNNING = 3;
const HURT_TICKS = 24;
const SHOVED_TICKS = 30;
const LANDING_TICKS = 26;
const THROW_TICKS = 30;
/** How high a leap goes, units. */
const LEAP_HEIGHT = 1.15;

/** Two pictures of a grip: she is held, and it leans in to bite. */
const HELD = 0;
const BITING = 0.5;
const ARMOUR_BREAK_TICKS = 54;

const IDLE = loop('idle');
const WALK = stride('walk');
const RUN = stride('run');
const STAGGER = loop('stagger');
const CHARGE = stride('charge');
/** It has heard something, and stands with an ear to it. */
const LISTENING: Pose = { animation: 'listen', by: 'progress', fraction: 1 };
const GRAB_HELD: Pose = { animation: 'grab', by: 'progress', fraction: HELD };
const GRAB_BITING: Pose = { animation: 'grab', by: 'progress', fraction: BITING };

interface AttackPictures {
  readonly windup: string;
  readonly blow: string;
  /** How it comes out of it. */
  readonly after: string;
}

const ATTACK_PICTURES: Record<EnemyAttackName, AttackPictures> = {
  claw: { windup: 'clawWindup', blow: 'claw', after: 'claw' },
  leap: { windup: 'leapWindup', blow: 'leap', after: 'land' },
  sweep: { windup: 'sweepWindup', blow: 'sweep', after: 'sweep' },
  slam: { windup: 'slamWindup', blow: 'slam', after: 'slam' },
  swipe: { windup: 'clawWindup', blow: 'claw', after: 'claw' },
  grab: { windup: 'grabWindup', blow: 'lunge', after: 'lunge' },
  swing: { windup: 'swingWindup', blow: 'swing', after: 'swing' },
  charge: { windup: 'chargeWindup', blow: 'charge', after: 'hurt' },
  knife: { windup: 'throwWindup', blow: 'throw', after: 'throw' },
  stab: { windup: 'slashWindup', blow: 'slash', after: 'slash' },
};

/** What an enemy shows in each phase. A wind-up ends on its most telling picture, well before the blow. */
const ENEMY_POSES: Record<Exclude<EnemyPhase, 'stalk' | 'prowl'>, (enemy: Enemy) => Pose> = {
  asleep: () => IDLE,
  arrive: (enemy) => over(OWN_PICTURES[enemy.kind].roar, enemy.phaseTicks, enemy.phaseLength),
  windup: (enemy) =>
    over(ATTACK_PICTURES[enemy.attack].windup, enemy.phaseTicks, enemy.phaseLength * 0.6),
  attack: (enemy) =>
    enemy.attack === 'charge'
      ? CHARGE
      : over(ATTACK_PICTURES[enemy.attack].blow, enemy.phaseTicks, enemy.phaseLength),
  recover: (enemy) => recovery(enemy),
  hold: (enemy) => (leansIn(enemy) ? GRAB_BITING : GRAB_HELD),
  hurt: (enemy) => over('hurt', enemy.phaseTicks, HURT_TICKS),
  shoved: (enemy) => shoved(enemy),
  stagger: (enemy) =>
    enemy.phaseLength === ARMOUR.breakTicks && enemy.phaseTicks < ARMOUR_BREAK_TICKS
      ? over('armourBreak', enemy.phaseTicks, ARMOUR_BREAK_TICKS)
      : STAGGER,
  roar: (enemy) => over(OWN_PICTURES[enemy.kind].roar, enemy.phaseTicks, enemy.phaseLength),
};

/** The attacks that each kind makes. */
export const KIND_ATTACKS: Record<EnemyKind, readonly EnemyAttackName[]> = {
  turokHan: ['claw', 'leap'],
  elderTurokHan: ['claw', 'leap', 'sweep', 'slam'],
  vampire: ['swipe', 'grab'],
  brute: ['swing', 'charge'],
  bringer: ['knife', 'stab'],
};

/** Pictures that some kinds have and others do not. */
interface OwnPictures {
  readonly run: Pose;
  readonly shoved: string;
  /** Thrown against something. */
  readonly thrown: string;
  readonly roar: string;
  readonly others: readonly string[];
}

// prettier-ignore
const OWN_PICTURES: Record<EnemyKind, OwnPictures> = {
  turokHan:      { run: RUN,  shoved: 'shoved', thrown: 'shoved', roar: 'roar',         others: ['land'] },
  elderTurokHan: { run: RUN,  shoved: 'shoved', thrown: 'shoved', roar: 'roar',         others: ['land'] },
  vampire:       { run: RUN,  shoved: 'shoved', thrown: 'pinned', roar: 'grabWindup',   others: ['grab', 'throw'] },
  brute:         { run: WALK, shoved: 'hurt',   thrown: 'hurt',   roar: 'chargeWindup', others: ['armourBreak'] },
  bringer:       { run: RUN,  shoved: 'shoved', thrown: 'hurt',   roar: 'listen',       others: ['down'] },
};

const animationsOf = (kind: EnemyKind): readonly string[] => {
  const { run, shoved, thrown, roar, others } = OWN_PICTURES[kind];
  const attacks = KIND_ATTACKS[kind].map((attack) => ATTACK_PICTURES[attack]);
  const names = ['idle', 'walk', 'hurt', 'stagger', run.animation, shoved, thrown, roar, ...others];
  return [...new Set([...names, ...attacks.flatMap(({ windup, blow }) => [windup, blow])])];
};

export const ENEMY_ANIMATIONS: Record<EnemyKind, readonly string[]> = {
  turokHan: animationsOf('turokHan'),
  elderTurokHan: animationsOf('elderTurokHan'),
  vampire: animationsOf('vampire'),
  brute: animationsOf('brute'),
  bringer: animationsOf('bringer'),
};

/** Most only walk or run: a speed that is handed on through the table would be a new number on the heap. */
export const enemyPose = (enemy: Enemy, speed: number): Pose =>
  enemy.phase === 'stalk' || enemy.phase === 'prowl'
    ? gait(enemy, speed)
    : ENEMY_POSES[enemy.phase](enemy);

function gait({ kind, heard }: Enemy, speed: number): Pose {
  if (speed > RUNNING) return OWN_PICTURES[kind].run;
  if (speed > WALKING) return WALK;
  return heard > 0 ? LISTENING : IDLE;
}

/** Just before each bite it comes nearer. */
const leansIn = ({ phaseTicks }: Enemy): boolean =>
  phaseTicks % HOLD.rhythmTicks >= HOLD.rhythmTicks - HOLD.windowTicks;

function shoved(enemy: Enemy): Pose {
  const { shoved: picture, thrown } = OWN_PICTURES[enemy.kind];
  return enemy.phaseLength === THROWN.flinchTicks
    ? over(thrown, enemy.phaseTicks, THROWN.flinchTicks)
    : over(picture, enemy.phaseTicks, SHOVED_TICKS);
}

function recovery(enemy: Enemy): Pose {
  // whom it had in its arms it has thrown off
  if (enemy.attack === 'grab' && enemy.struck.length > 0) {
    return over('throw', enemy.phaseTicks, THROW_TICKS);
  }
  const { after, blow } = ATTACK_PICTURES[enemy.attack];
  if (after === blow) return over(blow, 1, 1);
  return over(after, enemy.phaseTicks, LANDING_TICKS);
}

/** How high above the ground its feet are in a leap, units. */
export function leapHeight(enemy: Enemy): number {
  if (enemy.phase !== 'attack') return 0;
  if (ENEMY_ATTACKS[enemy.attack].shape.type !== 'leap') return 0;
  const t = Math.min(1, enemy.phaseTicks / Math.max(1, enemy.phaseLength));
  return 4 * LEAP_HEIGHT * t * (1 - t);
}
