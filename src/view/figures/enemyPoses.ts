import { ENEMY_ATTACKS, type EnemyAttackName } from '../../sim/fight/enemies/attacks.ts';
import type { EnemyKind } from '../../sim/fight/level.ts';
import type { Enemy, EnemyPhase } from '../../sim/fight/world.ts';
import { loop, over, stride, type Pose } from './pose.ts';

/** Units per second from which it walks, and from which it runs. */
const WALKING = 0.3;
const RUNNING = 3;
const HURT_TICKS = 24;
const SHOVED_TICKS = 30;
const LANDING_TICKS = 26;
/** How high a leap goes, units. */
const LEAP_HEIGHT = 1.15;

const IDLE = loop('idle');
const WALK = stride('walk');
const RUN = stride('run');
const STAGGER = loop('stagger');

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
};

/** What an enemy shows in each phase. A wind-up ends on its most telling picture, well before the blow. */
const ENEMY_POSES: Record<Exclude<EnemyPhase, 'stalk'>, (enemy: Enemy) => Pose> = {
  asleep: () => IDLE,
  arrive: (enemy) => over('roar', enemy.phaseTicks, enemy.phaseLength),
  windup: (enemy) =>
    over(ATTACK_PICTURES[enemy.attack].windup, enemy.phaseTicks, enemy.phaseLength * 0.6),
  attack: (enemy) => over(ATTACK_PICTURES[enemy.attack].blow, enemy.phaseTicks, enemy.phaseLength),
  recover: (enemy) => recovery(enemy),
  hurt: (enemy) => over('hurt', enemy.phaseTicks, HURT_TICKS),
  shoved: (enemy) => over('shoved', enemy.phaseTicks, SHOVED_TICKS),
  stagger: () => STAGGER,
  roar: (enemy) => over('roar', enemy.phaseTicks, enemy.phaseLength),
};

const COMMON = ['idle', 'walk', 'run', 'hurt', 'shoved', 'stagger', 'roar', 'land'];
const picturesOf = (...attacks: EnemyAttackName[]): string[] =>
  attacks.flatMap((attack) => [ATTACK_PICTURES[attack].windup, ATTACK_PICTURES[attack].blow]);

export const ENEMY_ANIMATIONS: Record<EnemyKind, readonly string[]> = {
  turokHan: [...COMMON, ...picturesOf('claw', 'leap')],
  elderTurokHan: [...COMMON, ...picturesOf('claw', 'leap', 'sweep', 'slam')],
};

/** Most only walk or run: a speed that is handed on through the table would be a new number on the heap. */
export const enemyPose = (enemy: Enemy, speed: number): Pose =>
  enemy.phase === 'stalk' ? gait(speed) : ENEMY_POSES[enemy.phase](enemy);

const gait = (speed: number): Pose => (speed > RUNNING ? RUN : speed > WALKING ? WALK : IDLE);

function recovery(enemy: Enemy): Pose {
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
