import type { GameState } from '../app/game.ts';
import { isBiding } from '../sim/fight/enemies/phases.ts';
import { planOf } from '../sim/fight/segments.ts';
import type { FightWorld } from '../sim/fight/world.ts';

export type PieceName = 'title' | 'ambush';
export type LayerName = 'title' | 'dread' | 'fight' | 'heart' | 'bond';

/** The piece for each music that a level may ask for; what has none yet is fought to the ambush's. */
const PIECES: Readonly<Record<string, PieceName>> = { ambush: 'ambush' };

export const pieceFor = (music: string): PieceName => PIECES[music] ?? 'ambush';

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

/** How much of the boss's own theme is heard in each of its phases. */
const HEART_OF_PHASE = [0.65, 0.85, 1] as const;

const NO_LAYERS = { title: 0, dread: 0, fight: 0, heart: 0, bond: 0 } as const;

const CALM: MusicMix = {
  piece: 'title',
  layers: { ...NO_LAYERS, title: 1 },
  level: 1,
  cutoffHz: OPEN_HZ,
};

/** The music for what the game is doing; a level is fought to this piece. */
export function musicMix(
  { screen, pause, world }: Pick<GameState, 'screen' | 'pause' | 'world'>,
  piece: PieceName,
): MusicMix {
  if (screen !== 'fight') return CALM;
  const isDown = world.faith.phase === 'down';
  return {
    piece: world.dance === null ? piece : null,
    layers: layersOf(world),
    level: pause === null ? 1 : PAUSED_LEVEL,
    cutoffHz: pause !== null ? PAUSED_HZ : isDown ? DOWN_HZ : OPEN_HZ,
  };
}

function layersOf(world: FightWorld): MusicMix['layers'] {
  switch (world.outcome) {
    case 'running':
      return {
        ...NO_LAYERS,
        dread: 1,
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

function heartOf(world: FightWorld): number {
  const elder = world.enemies.find(({ kind }) => kind === 'elderTurokHan');
  const phase = elder?.bossPhase ?? 1;
  const isLastFight = planOf(world).goal.type === 'boss-dusted';
  return isLastFight || phase > 1 ? (HEART_OF_PHASE[phase - 1] ?? 1) : 0;
}

/** From 0 at the chapter's floor to 1 at its ceiling. */
function bondShare({ bond, level: { bondFloor, bondCeiling } }: FightWorld): number {
  return Math.max(0, Math.min(1, (bond - bondFloor) / (bondCeiling - bondFloor)));
}
