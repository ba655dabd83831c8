import type { GameState } from '../app/game.ts';
import { TICK_RATE } from '../sim/core/stage.ts';
import { barTicksOf } from '../sim/dance/beatMap.ts';
import { DANCE } from '../sim/dance/dance.ts';

/** Where in its song a dance is. Seconds from the song's first sample. */
export interface SongPosition {
  readonly song: string;
  readonly seconds: number;
  /** Where its ending takes over, if it ends before its last bar line; known a little before. */
  readonly endsAt: number | null;
}

/** What is to be heard: nothing of a song, one that waits while the game stands still or runs by, or this place in one. */
export type WantedSong = 'none' | 'held' | SongPosition;

/** So long before a bar line it is told that the song will end there: it can be played in time. */
const TOLD_TICKS = 18;

/** The song of what is shown. It follows the dance, tick by tick. */
export function wantedSong({
  screen,
  pause,
  pace,
  world,
  alpha,
}: Pick<GameState, 'screen' | 'pause' | 'pace' | 'world' | 'alpha'>): WantedSong {
  const { dance, level, outcome } = world;
  if (screen !== 'fight' || !dance || !level.dance || outcome !== 'running') return 'none';
  if (pause !== null || pace !== 1) return 'held';
  const { songTick, ending, endingTicks, closeness } = dance;
  const { song, endTicks } = level.dance;
  const barTicks = barTicksOf(level.dance);
  const line =
    ending === 'none'
      ? Math.ceil(songTick / barTicks) * barTicks
      : songTick + endingTicks - barTicks;
  const ends =
    line < endTicks &&
    (ending !== 'none' ||
      (closeness === DANCE.closest &&
        line >= DANCE.earliestEndTicks &&
        line - songTick <= TOLD_TICKS));
  return {
    song,
    seconds: (songTick + alpha) / TICK_RATE,
    endsAt: ends ? line / TICK_RATE : null,
  };
}
