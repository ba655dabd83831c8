/** Two levels on a stage: a fight, and a lobby that is walked through as the author's replay of the drive begins. */
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { levelNamed } from '../../../src/level/levels.ts';
import { readReplay, replayInputs } from '../../../src/run/replayFile.ts';
import { NO_INPUT } from '../../../src/sim/core/inputFrame.ts';
import author from '../../../levels/01-drive/author.ktf?url';
import { setStage } from '../support/stage.ts';

const bundled = bundledLevels();
const { level: drive } = levelNamed('01-drive', bundled);
const { level: ambush } = levelNamed('02-ambush', bundled);
const lobbyLevel = {
  ...drive,
  id: '99-lobby',
  name: 'The Lobby',
  segments: drive.segments.slice(0, 1),
};
const replay = readReplay(new Uint8Array(await (await fetch(author)).arrayBuffer()));
const frameAt = replayInputs(replay, 0);
const stage = setStage([ambush, lobbyLevel], () => Promise.resolve(null));

const lobby = {
  /** How long the walk takes, ticks. */
  ticks: replay.header.segments[0]!.ticks,

  /** A run begins there, in which Faith stands about for so many ticks before she walks. */
  async begin(standing: number): Promise<void> {
    stage.play((tick) => (tick < standing ? NO_INPUT : frameAt(tick - standing)));
    await stage.game.commands.playLevel(lobbyLevel.id);
  },

  /** Plays it to its end, and goes back to the title. */
  end(): void {
    stage.playUntil(({ results }) => results !== null);
    stage.game.commands.toTitle();
  },
};
export type Lobby = typeof lobby;

Object.assign(window, { lobby });
