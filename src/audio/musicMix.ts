import type { GameState } from '../app/game.ts';
import { FAITH } from '../sim/fight/faith.ts';
import { isBoss } from '../sim/fight/enemies/numbers.ts';
import { isBiding } from '../sim/fight/enemies/phases.ts';
import { planOf } from '../sim/fight/segments.ts';
import type { FightWorld } from '../sim/fight/world.ts';

export type PieceName = 'title' | 'ambush' | 'getaway' | 'long-road';
export type LayerName = 'title' | 'dread' | 'fight' | 'heart' | 'bond' | 'radio';

/** What a level that asks for some music is played to. */
interface LevelMusic {
  readonly piece: PieceName;
  /** Songs of the station in the car, over the segments that are driven, in order; none: the radio is off. */
  readonly radio: readonly PieceName[];
}

const AMBUSH: LevelMusic = { piece: 'ambush', radio: [] };
/** By the name in `level.json`; what has none yet is fought to the ambush's. */
const LEVEL_MUSIC: Readonly<Record<string, LevelMusic>> = {
  ambush: AMBUSH,
  // on foot, before they get in, it is the quiet street of the title
  radio: { piece: 'title', radio: ['getaway', 'long-road'] },
};

const levelMusic = (music: string): LevelMusic => LEVEL_MUSIC[music] ?? AMBUSH;

/** All pieces that a level with this music may want. */
export function piecesOf(music: string): readonly PieceName[] {
  const { piece, radio } = levelMusic(music);
  return [piece, ...radio];
}

/** What of the music is heard. Gains from 0 to 1. */
export interface MusicMix {
  /** None while a song is danced to. */
  readonly piece: PieceName | null;
  readonly layers: Readonly<Record<LayerName, number>>;
  /** Of the whole piece. */
  readonly level: number;
  /** Nothing above this is heard. */
  readonly cutoffHz: number;
}

export const OPEN_HZ = 20_000;
const PAUSED_HZ = 650;
const PAUSED_LEVEL = 0.45;
/** With Faith on the ground the world is far away. */
const DOWN_HZ = 1100;

/** The radio is one thing of many in a car; after a crash that was the last it plays on under the bonnet. */
const RADIO_LEVEL = 0.6;
/** What is left of the dread on the way home, while Faith is whole. */
const DRIVEN_DREAD = 0.4;

/** How much of the boss's own theme is heard in each of its phases. */
const HEART_OF_PHASE = [0.65, 0.85, 1] as const;

const NO_LAYERS = { title: 0, dread: 0, fight: 0, heart: 0, bond: 0, radio: 0 } as const;

const CALM: MusicMix = {
  piece: 'title',
  layers: { ...NO_LAYERS, title: 1 },
  level: 1,
  cutoffHz: OPEN_HZ,
};

/** The music for what the game is doing, in a level that asks for this music. */
export function musicMix(
  { screen, pause, world }: Pick<GameState, 'screen' | 'pause' | 'world'>,
  music: string,
): MusicMix {
  if (screen !== 'fight') return CALM;
  const song = songOnTheRadio(world, levelMusic(music).radio);
  const piece = song ?? levelMusic(music).piece;
  const isDown = song === null ? world.faith.phase === 'down' : world.outcome === 'failed';
  const level = song === null ? 1 : RADIO_LEVEL;
  return {
    piece: world.dance === null ? piece : null,
    layers: layersOf(world, piece, song !== null),
    level: pause === null ? level : level * PAUSED_LEVEL,
    cutoffHz: pause !== null ? PAUSED_HZ : isDown ? DOWN_HZ : OPEN_HZ,
  };
}

/** One after the other over the segments that are driven; null in every other, and where there is no radio. */
function songOnTheRadio(
  { level, segment }: FightWorld,
  radio: readonly PieceName[],
): PieceName | null {
  const driven = level.segments.filter((plan) => plan.drive);
  const at = driven.indexOf(level.segments[segment]!);
  return radio[Math.floor((at / driven.length) * radio.length)] ?? null;
}

function layersOf(world: FightWorld, piece: PieceName, isRadio: boolean): MusicMix['layers'] {
  if (isRadio) return { ...NO_LAYERS, radio: 1 };
  if (piece === 'title') return { ...NO_LAYERS, title: 1 };
  switch (world.outcome) {
    case 'running':
      return {
        ...NO_LAYERS,
        dread: world.drive ? drivenDread(world) : 1,
        fight: world.enemies.some((enemy) => !isBiding(enemy)) ? 1 : 0,
        heart: heartOf(world),
        bond: bondShare(world),
      };
    case 'failed':
      return { ...NO_LAYERS, dread: 1 };
    case 'finished':
      // the two of them are left
      return { ...NO_LAYERS, dread: 0.4, bond: 1 };
  }
}

/** It comes nearer as her strength ebbs. */
function drivenDread({ faith }: FightWorld): number {
  const lost = 1 - Math.max(0, Math.min(1, faith.health / FAITH.health));
  return DRIVEN_DREAD + (1 - DRIVEN_DREAD) * lost;
}

function heartOf(world: FightWorld): number {
  const phase = world.enemies.find(({ kind }) => isBoss(kind))?.bossPhase ?? 1;
  const isLastFight = planOf(world).goal.type === 'boss-dusted';
  return isLastFight || phase > 1 ? (HEART_OF_PHASE[phase - 1] ?? 1) : 0;
}

/** From 0 at the chapter's floor to 1 at its ceiling. */
function bondShare({ bond, level: { bondFloor, bondCeiling } }: FightWorld): number {
  return Math.max(0, Math.min(1, (bond - bondFloor) / (bondCeiling - bondFloor)));
}
