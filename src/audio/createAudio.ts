import { Howler } from 'howler';
import type { GameListener, GameState } from '../app/game.ts';
import type { Settings } from '../app/settings.ts';
import type { FightEvent } from '../sim/fight/events.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import { FAITH_BODY, type FightWorld } from '../sim/fight/world.ts';
import { AudioClock } from './AudioClock.ts';
import { cueOf, type Cue } from './cues.ts';
import { createEffects, type Effects } from './effects.ts';
import { NoSound } from './files.ts';
import { createMetronome, type Metronome } from './metronome.ts';
import { createMusic } from './music.ts';
import { musicMix, piecesOf, type PieceName } from './musicMix.ts';
import { createOngoing, ONGOING } from './ongoing.ts';
import { keepAwake, openContext } from './openContext.ts';
import { loudnessOf, panOf } from './placing.ts';
import { createRoad, ROAD, ROAD_LOOPS } from './road.ts';
import { createSong } from './song.ts';
import { wantedSong } from './songPosition.ts';
import { SOUNDS } from './sounds.ts';

export interface AudibleGame {
  readonly state: GameState;
  listen(listener: GameListener): () => void;
}

export const UI_SOUNDS = {
  move: { sound: 'ui-move' },
  select: { sound: 'ui-select' },
  back: { sound: 'ui-back' },
} as const satisfies Record<string, Cue>;
export type UiSound = keyof typeof UI_SOUNDS;

export const RUN_SOUNDS = {
  begun: { sound: 'countdown' },
  medal: { sound: 'medal' },
} as const satisfies Record<string, Cue>;

export interface Audio {
  /** Once a frame, with its time. */
  update(nowMs: number): void;
  uiSound(name: UiSound): void;
  readonly metronome: Metronome;
  destroy(): void;
}

/** The fight behind the title is heard from afar. */
const ATTRACT_LOUDNESS = 0.25;

const SILENCE: Audio = {
  update: () => {},
  uiSound: () => {},
  metronome: { start: () => {}, stop: () => {} },
  destroy: () => {},
};

/**
 * Everything that is heard. It listens to the game by itself; all it needs is `update` once a frame.
 * Nothing here throws: where there is no sound the game goes on in silence, and `onProblem` is told once why.
 */
export function createAudio(
  game: AudibleGame,
  musicOf: (level: FightLevel) => string,
  onProblem: (text: string) => void,
): Audio {
  const context = openContext();
  if (context === null) {
    onProblem('This browser gives no sound. The game goes on in silence.');
    return SILENCE;
  }
  const { state } = game;
  const wakefulness = keepAwake(context);
  const music = createMusic(context, Howler.masterGain, report);
  const clock = new AudioClock(context);
  const song = createSong(context, clock, Howler.masterGain, report);
  const metronome = createMetronome(context, clock, Howler.masterGain);
  const ongoing = createOngoing((cue, x, y) => hearAt(cue, x, y, state.world));
  const road = createRoad((cue, x, y) => hearAt(cue, x, y, state.world));
  let effects: Effects | null = null;
  let isOver = false;
  let isReported = false;
  let applied: Settings | null = null;
  let { runNumber, screen } = state;
  let tuned: PieceName | null = null;
  let areEffectsAsked = false;
  context.addEventListener('error', () => {
    report(new NoSound('The sound device does not answer.'));
  });

  function report(error: unknown): void {
    if (isReported || isOver) return;
    isReported = true;
    const reason = error instanceof NoSound ? error.message : `Sound failed (${String(error)}).`;
    onProblem(`${reason} The game goes on without it.`);
  }

  /** What is soon heard. Who plays without sound fetches none, until there is to be some. */
  const fetchSounds = ({ settings, world: { level } }: GameState): void => {
    if (settings.muted) return;
    music.prepare('title');
    for (const piece of piecesOf(musicOf(level))) music.prepare(piece);
    if (level.dance) song.prepare(level.dance.song);
    if (areEffectsAsked) return;
    areEffectsAsked = true;
    createEffects(context).then((ready) => {
      if (isOver) return ready.destroy();
      effects = ready;
      effects.setVolume(effectsGain(state.settings));
    }, report);
  };

  function applySettings(settings: Settings): void {
    applied = settings;
    Howler.volume(taper(settings.masterVolume));
    Howler.mute(settings.muted);
    music.setVolume(taper(settings.musicVolume));
    song.setVolume(taper(settings.musicVolume));
    effects?.setVolume(effectsGain(settings));
  }

  function hear(cue: Cue, loudness = 1, pan = 0): void {
    const isHeard = effects?.play(cue, loudness, pan) ?? false;
    const { ducks } = SOUNDS[cue.sound];
    if (isHeard && ducks !== undefined && state.playKind !== 'attract') music.duck(ducks);
  }

  function hearAt(cue: Cue, x: number, y: number, { bodies }: FightWorld): void {
    const dx = x - bodies.x[FAITH_BODY]!;
    const dy = y - bodies.y[FAITH_BODY]!;
    const afar = state.playKind === 'attract' ? ATTRACT_LOUDNESS : 1;
    hear(cue, afar * loudnessOf(dx, dy, SOUNDS[cue.sound].carries), panOf(dx));
  }

  function hearEvent(event: FightEvent, world: FightWorld): void {
    const cue = cueOf(event, world);
    if (cue === null) return;
    if ('x' in event) hearAt(cue, event.x, event.y, world);
    else if (state.playKind !== 'attract') hear(cue);
  }

  /** Between two stations one is heard looking for them. */
  function followMusic(): void {
    const mix = musicMix(state, musicOf(state.world.level));
    music.follow(mix);
    if (mix.piece === tuned) return;
    tuned = mix.piece;
    if (mix.layers.radio > 0 && state.playKind !== 'attract') hear(ROAD.tune);
  }

  /** What goes on is heard while the game does. */
  function sustain(): void {
    const { world } = state;
    const goesOn = state.screen === 'fight' && state.pause === null ? 1 : 0;
    effects?.sustain(ONGOING.amplify, world.willow.phase === 'channel' ? goesOn : 0);
    const loops = road.loops(world);
    for (const sound of ROAD_LOOPS) {
      const { loudness, rate, pan } = loops[sound];
      effects?.sustain({ sound, rate }, loudness * goesOn, pan);
    }
  }

  function onChange(now: GameState): void {
    if (now.settings !== applied) {
      applySettings(now.settings);
      fetchSounds(now);
    }
    if (now.runNumber !== runNumber) {
      runNumber = now.runNumber;
      fetchSounds(now);
      song.cut();
      ongoing.clear();
      road.clear();
      effects?.hush();
      if (now.screen === 'fight') hear(RUN_SOUNDS.begun);
    }
    if (now.screen === screen) return;
    screen = now.screen;
    if (screen === 'results' && now.results?.medal) hear(RUN_SOUNDS.medal);
  }

  applySettings(state.settings);
  fetchSounds(state);
  const stopListening = game.listen({
    onTick(events, world) {
      for (const event of events) hearEvent(event, world);
      ongoing.listen(world);
      road.listen(world);
    },
    onChange,
  });

  return {
    metronome,
    update(nowMs) {
      wakefulness.poll();
      clock.look();
      song.follow(wantedSong(state), nowMs);
      metronome.follow(nowMs);
      followMusic();
      sustain();
    },
    uiSound(name) {
      hear(UI_SOUNDS[name]);
    },
    destroy() {
      isOver = true;
      stopListening();
      wakefulness.stop();
      song.cut();
      metronome.stop();
      music.destroy();
      effects?.destroy();
      void context.close().catch(() => undefined);
    },
  };
}

/** The effects are made louder than they stand beside the music. */
const EFFECTS_TRIM = 0.8;
const effectsGain = ({ effectsVolume }: Settings): number => taper(effectsVolume) * EFFECTS_TRIM;

/** A slider of 0 to 1 as a gain: even steps are heard as about even. */
const taper = (slider: number): number => slider ** 1.5;
