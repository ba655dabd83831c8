import musicMap from '../../assets/audio/music.json';
import { loadBuffer } from './files.ts';
import { OPEN_HZ, type LayerName, type MusicMix, type PieceName } from './musicMix.ts';
import type { SoundRule } from './sounds.ts';

/** All layers of a piece are told to begin this far ahead, so that they begin on the same sample. */
const LEAD_SECONDS = 0.06;
/** A loop goes over into itself so long; the files hold more before their beginning. */
const JOIN_SECONDS = 0.04;
const BEGIN_SECONDS = 0.15;
const END_SECONDS = 0.35;
/** Layers come quickly and go slowly. */
const RISE_SECONDS = 0.3;
const SINK_SECONDS = 1;
const TURN_SECONDS = 0.12;
const DUCK_SECONDS = 0.04;
const RECOVER_SECONDS = 0.45;
/** After so many of its time constants a fade is over. */
const FADED = 6;
/** Changes smaller than this are not heard. */
const LEAST_CHANGE = 0.004;

export interface Music {
  /** Loads a piece after those that were asked for before. */
  prepare(piece: PieceName): void;
  /** Once a frame. */
  follow(mix: MusicMix): void;
  setVolume(volume: number): void;
  /** Steps back for a sound. */
  duck(how: NonNullable<SoundRule['ducks']>): void;
  destroy(): void;
}

interface Layer {
  readonly name: LayerName;
  readonly source: AudioBufferSourceNode;
  readonly gain: Follower;
}

interface Playing {
  readonly name: PieceName;
  readonly bus: GainNode;
  readonly layers: readonly Layer[];
}

/** Loads pieces one after the other and plays what `follow` asks for; one that is not there yet is silence. */
export function createMusic(
  context: AudioContext,
  output: AudioNode,
  onProblem: (error: unknown) => void,
): Music {
  const buffers: Partial<Record<PieceName, AudioBuffer[]>> = {};
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: OPEN_HZ, Q: 0.5 });
  const ducking = context.createGain();
  const level = context.createGain();
  const volume = context.createGain();
  filter.connect(ducking).connect(level).connect(volume).connect(output);
  const cutoff = createFollower(context, filter.frequency, OPEN_HZ, OPEN_HZ);
  const levelGain = createFollower(context, level.gain, 1);
  const volumeGain = createFollower(context, volume.gain, 1);
  const asked = new Set<PieceName>();
  let loading = Promise.resolve();
  let playing: Playing | null = null;

  async function load(name: PieceName): Promise<void> {
    const { layers, loopSeconds, marginSeconds } = musicMap.pieces[name];
    const loaded = await Promise.all(layers.map(({ file }) => loadBuffer(context, file)));
    for (const buffer of loaded) {
      const at = (seconds: number): number => Math.round(seconds * buffer.sampleRate);
      for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
        const samples = buffer.getChannelData(channel);
        joinLoop(samples, at(marginSeconds), at(marginSeconds + loopSeconds), at(JOIN_SECONDS));
      }
    }
    buffers[name] = loaded;
  }

  function begin(name: PieceName, mix: MusicMix): void {
    const loaded = buffers[name];
    if (loaded === undefined || context.state !== 'running') return;
    const { layers, loopSeconds, marginSeconds } = musicMap.pieces[name];
    const bus = new GainNode(context, { gain: 0 });
    bus.connect(filter);
    const startsAt = context.currentTime + LEAD_SECONDS;
    bus.gain.setTargetAtTime(1, startsAt, BEGIN_SECONDS);
    const started = layers.map((layer, i) => {
      const layerName = layer.name as LayerName;
      const gain = new GainNode(context, { gain: mix.layers[layerName] });
      const source = new AudioBufferSourceNode(context, {
        buffer: loaded[i]!,
        loop: true,
        loopStart: marginSeconds,
        loopEnd: marginSeconds + loopSeconds,
      });
      source.connect(gain).connect(bus);
      source.start(startsAt, marginSeconds);
      return {
        name: layerName,
        source,
        gain: createFollower(context, gain.gain, mix.layers[layerName]),
      };
    });
    playing = { name, bus, layers: started };
  }

  function end({ bus, layers }: Playing): void {
    const now = context.currentTime;
    bus.gain.setTargetAtTime(0, now, END_SECONDS);
    for (const { source } of layers) source.stop(now + END_SECONDS * FADED);
    layers[0]!.source.onended = () => bus.disconnect();
    playing = null;
  }

  return {
    prepare(name) {
      if (asked.has(name)) return;
      asked.add(name);
      loading = loading.then(() => load(name)).catch(onProblem);
    },
    follow(mix) {
      if (playing !== null && playing.name !== mix.piece) end(playing);
      if (playing === null && mix.piece !== null) begin(mix.piece, mix);
      if (playing === null) return;
      for (const { name, gain } of playing.layers) {
        gain.go(mix.layers[name], mix.layers[name] > gain.goal ? RISE_SECONDS : SINK_SECONDS);
      }
      levelGain.go(mix.level, TURN_SECONDS);
      cutoff.go(mix.cutoffHz, TURN_SECONDS);
    },
    setVolume(wanted) {
      volumeGain.go(wanted, DUCK_SECONDS);
    },
    duck({ to, seconds }) {
      const now = context.currentTime;
      ducking.gain.cancelScheduledValues(now);
      ducking.gain.setTargetAtTime(to, now, DUCK_SECONDS);
      ducking.gain.setTargetAtTime(1, now + seconds, RECOVER_SECONDS);
    },
    destroy() {
      if (playing !== null) end(playing);
    },
  };
}

/**
 * Lets a loop's last moments become those that the file holds before its beginning: the same music, which a codec made
 * run on into it.
 */
export function joinLoop(samples: Float32Array, from: number, to: number, length: number): void {
  for (let i = 1; i <= length; i++) {
    const share = i / length;
    const end = to - length + i - 1;
    const before = from - length + i - 1;
    samples[end] = (1 - share) * samples[end]! + share * samples[before]!;
  }
}

/** A parameter that glides to its goal, and is told so only when the goal has moved. */
interface Follower {
  readonly goal: number;
  go(goal: number, seconds: number): void;
}

function createFollower(
  context: AudioContext,
  parameter: AudioParam,
  initial: number,
  scale = 1,
): Follower {
  let goal = initial;
  return {
    get goal() {
      return goal;
    },
    go(wanted, seconds) {
      if (Math.abs(wanted - goal) < LEAST_CHANGE * scale) return;
      goal = wanted;
      parameter.setTargetAtTime(wanted, context.currentTime, seconds);
    },
  };
}
