import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAITH_ID } from '../../src/sim/fight/actors.ts';
import { ARMOUR } from '../../src/sim/fight/enemies/armour.ts';
import { attackNumbers } from '../../src/sim/fight/enemies/attacks.ts';
import { ENEMY_NUMBERS } from '../../src/sim/fight/enemies/numbers.ts';
import { ENEMIES } from '../../src/sim/fight/enemies/registry.ts';
import { FAITH_MOVES, type FaithMove } from '../../src/sim/fight/faithMoves.ts';
import { ENEMY_KINDS } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { THROWN } from '../../src/sim/fight/thrown.ts';
import type {
  Enemy,
  EnemyPhase,
  Faith,
  FaithPhase,
  FightWorld,
  WillowPhase,
} from '../../src/sim/fight/world.ts';
import type { AnimationInfo } from '../../src/view/figures/AnimationSheet.ts';
import { ENEMY_ANIMATIONS, enemyPose, KIND_ATTACKS } from '../../src/view/figures/enemyPoses.ts';
import { FAITH_ANIMATIONS, faithPose } from '../../src/view/figures/faithPoses.ts';
import { frameAt, type Pose } from '../../src/view/figures/pose.ts';
import { ENEMY_SHEETS } from '../../src/view/figures/sheets.ts';
import { WILLOW_ANIMATIONS, willowPose } from '../../src/view/figures/willowPoses.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

interface Sheet {
  frames: Record<string, unknown>;
  meta: { animations: Record<string, AnimationInfo> };
}

const sheetOf = (name: string): Sheet =>
  JSON.parse(
    readFileSync(new URL(`../../assets/sprites/${name}.json`, import.meta.url), 'utf8'),
  ) as Sheet;

const FAITH_PHASES = Object.keys({
  free: 0,
  swing: 0,
  charge: 0,
  dash: 0,
  throw: 0,
  kindle: 0,
  cast: 0,
  hurt: 0,
  grabbed: 0,
  down: 0,
  rise: 0,
  won: 0,
} satisfies Record<FaithPhase, 0>) as FaithPhase[];

const WILLOW_PHASES = Object.keys({
  free: 0,
  dash: 0,
  shield: 0,
  mend: 0,
  cast: 0,
  channel: 0,
  help: 0,
  task: 0,
  hurt: 0,
  grabbed: 0,
  down: 0,
  rise: 0,
} satisfies Record<WillowPhase, 0>) as WillowPhase[];

const ENEMY_PHASES = Object.keys({
  asleep: 0,
  prowl: 0,
  arrive: 0,
  stalk: 0,
  windup: 0,
  attack: 0,
  recover: 0,
  hold: 0,
  hurt: 0,
  shoved: 0,
  stagger: 0,
  roar: 0,
} satisfies Record<EnemyPhase, 0>) as EnemyPhase[];

const SPEEDS = [0, 1, 5];
const TICKS = [0, 1, 7, 30, 90, 5000];

const world = (): FightWorld => fightStage.create(AMBUSH, RUN_OPTIONS);

/** Every picture that a pose can ask for is in the sheet, in all eight directions. */
function expectPictures(sheet: Sheet, pose: Pose): void {
  const info = sheet.meta.animations[pose.animation];
  expect(info, pose.animation).toBeDefined();
  if (pose.by === 'distance') expect(info!.strideUnits, pose.animation).toBeGreaterThan(0.5);
  const fraction = pose.by === 'progress' ? pose.fraction : 0.999;
  expect(fraction).toBeGreaterThanOrEqual(0);
  expect(fraction).toBeLessThanOrEqual(1);
  for (let direction = 0; direction < 8; direction++) {
    const frame = `${pose.animation}/${direction}/${frameAt(fraction, info!.frames)}`;
    expect(sheet.frames).toHaveProperty([frame]);
  }
}

describe('what a figure shows', () => {
  it('Faith has a picture for every phase, move and pace, with and without a stake', () => {
    const sheet = sheetOf('faith');
    const { faith } = world();
    for (const phase of FAITH_PHASES)
      for (const move of Object.keys(FAITH_MOVES) as FaithMove[])
        for (const phaseTicks of TICKS)
          for (const stakes of [0, 2])
            for (const speed of SPEEDS) {
              const pose = faithPose({ ...faith, phase, move, phaseTicks, stakes }, speed);
              expect(FAITH_ANIMATIONS).toContain(pose.animation);
              expectPictures(sheet, pose);
            }
  });

  it('Willow has a picture for every phase and pace', () => {
    const sheet = sheetOf('willow');
    const { willow } = world();
    for (const phase of WILLOW_PHASES)
      for (const phaseTicks of TICKS)
        for (const speed of SPEEDS) {
          const pose = willowPose({ ...willow, phase, phaseTicks }, speed);
          expect(WILLOW_ANIMATIONS).toContain(pose.animation);
          expectPictures(sheet, pose);
        }
  });

  it('every enemy has a picture for every phase and every attack that it makes', () => {
    for (const kind of ENEMY_KINDS) {
      const sheets = ENEMY_SHEETS[kind].map(sheetOf);
      const { armour } = ENEMY_NUMBERS[kind];
      const phaseLengths = [60, THROWN.flinchTicks, ...(armour > 0 ? [ARMOUR.breakTicks] : [])];
      for (const phase of ENEMY_PHASES)
        for (const attack of KIND_ATTACKS[kind]) {
          if (phase === 'hold' && attackNumbers(attack).holds !== true) continue;
          for (const phaseLength of phaseLengths)
            for (const phaseTicks of TICKS)
              for (const struck of [[], [FAITH_ID]])
                for (const heard of ENEMIES[kind].isBlind ? [0, 3] : [0])
                  for (const speed of SPEEDS) {
                    const moment = { phase, attack, phaseLength, phaseTicks, struck, heard };
                    const enemy: Enemy = { ...world().enemies[0]!, kind, ...moment };
                    const pose = enemyPose(enemy, speed);
                    expect(ENEMY_ANIMATIONS[kind]).toContain(pose.animation);
                    for (const sheet of sheets) expectPictures(sheet, pose);
                  }
        }
      for (const { meta } of sheets)
        expect(Object.keys(meta.animations)).toEqual(
          expect.arrayContaining([...ENEMY_ANIMATIONS[kind]]),
        );
    }
  });

  it('a blow’s striking pictures show exactly while it strikes', () => {
    const sheet = sheetOf('faith');
    const { faith } = world();
    for (const [move, numbers] of Object.entries(FAITH_MOVES)) {
      const { frames } = sheet.meta.animations[move]!;
      const pictureAt = (phaseTicks: number): number => {
        const swinging: Faith = { ...faith, phase: 'swing', move: move as FaithMove, phaseTicks };
        const pose = faithPose(swinging, 0);
        return frameAt(pose.by === 'progress' ? pose.fraction : 0, frames);
      };
      const { windupTicks, activeTicks, recoveryTicks } = numbers;
      const first = pictureAt(windupTicks);
      const last = pictureAt(windupTicks + activeTicks - 1);
      expect(pictureAt(windupTicks - 1), `${move} before`).toBeLessThan(first);
      expect(pictureAt(windupTicks + activeTicks), `${move} after`).toBeGreaterThan(last);
      expect(pictureAt(windupTicks + activeTicks + recoveryTicks - 1)).toBe(frames - 1);
    }
  });
});
