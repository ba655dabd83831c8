/** A page with the game's own view of a stage, for pictures that are composed and not played. */
import type { GameCommands, GameListener, GameState } from '../../src/app/game.ts';
import type { Quality } from '../../src/app/pictureQuality.ts';
import { DEFAULT_SETTINGS } from '../../src/app/settings.ts';
import { bundledAssets } from '../../src/bundledAssets.ts';
import { bundledLevels } from '../../src/level/bundledLevels.ts';
import { levelNamed } from '../../src/level/levels.ts';
import { createView } from '../../src/view/createView.ts';
import { STAGES, type StageName } from './stages.ts';

const asked = new URLSearchParams(location.search);
const quality = (asked.get('quality') ?? 'high') as Quality;
const ambush = levelNamed('02-ambush', bundledLevels());
const stage = STAGES[(asked.get('stage') ?? 'target') as StageName](ambush.level);
const listeners = new Set<GameListener>();
const state: GameState = {
  screen: 'fight',
  playKind: 'replay',
  // nothing moves but what the stage moves
  pause: 'menu',
  world: stage.world,
  alpha: 1,
  pace: 1,
  restartHeld: 0,
  runNumber: 1,
  splits: [],
  bestTicks: null,
  results: null,
  levels: [],
  device: 'keyboard',
  settings: { ...DEFAULT_SETTINGS, screenShake: 0 },
  quality,
  notice: null,
  question: null,
  unfinished: null,
  hasBackup: false,
  learnt: [],
};
const view = createView(
  document.getElementById('view')!,
  {
    state,
    commands: { say: (text: string) => console.error(text) } as GameCommands,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    frame: () => {},
  },
  bundledAssets(ambush),
  quality,
);

const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** Plays up to a tick of the stage, or to its picture; fulfilled when that is on the screen. */
async function play(until = stage.ticks): Promise<void> {
  await view.ready;
  const { world } = stage;
  while (world.tick < until) {
    world.tick++;
    const events = stage.act(world.tick, view.staged);
    for (const { onTick } of listeners) onTick?.(events, world);
    // what is drawn is what flies on: now and then it must be seen
    if (world.tick % 60 === 0) await nextFrame();
  }
  for (let i = 0; i < 3; i++) await nextFrame();
}

Object.assign(window, { play, setQuality: view.setQuality });
