import { filter, sweepFilter } from '../kit/filters.ts';
import { fold } from '../kit/loop.ts';
import { Random } from '../kit/Random.ts';
import { reverberate, type RoomName } from '../kit/room.ts';
import {
  SAMPLE_RATE,
  TICKS_PER_SECOND,
  TICK_SAMPLES,
  add,
  addPanned,
  copyOf,
  lengthOf,
  onBoth,
  samplesIn,
  scale,
  stereo,
  type Mono,
  type Stereo,
} from '../kit/signal.ts';
import type { Expression } from '../score/midi.ts';
import { shift, type Note } from '../score/notation.ts';
import { playSoundfont } from './fluidsynth.ts';

interface Channel {
  gain: number;
  /** How much of it goes through the room. */
  wet?: number;
  pan?: number;
}

interface SoundfontChannel extends Channel {
  program: number;
  /** Cut-off in Hz of the low-pass, from the softest to the loudest: most of the soundfont does not brighten by itself. */
  bright: [number, number];
  lowCutHz?: number;
  expression?: Expression[];
  legato?: boolean;
}

type Voice = (random: Random, note: Note, seconds: number) => Mono;

const TAIL_SECONDS = 6;
/** Room for notes that are played a little before the loop begins. */
const LEAD_IN_TICKS = 12;
const ROOM_LOW_CUT_HZ = 180;

/** A mixing desk for one loop: parts go dry and through a shared room into named layers. */
export class Desk {
  private readonly name: string;
  private readonly loopSamples: number;
  private readonly room: RoomName;
  private readonly dry = new Map<string, Stereo>();
  private readonly wet = new Map<string, Stereo>();
  private parts = 0;

  constructor(name: string, loopTicks: number, room: RoomName) {
    this.name = name;
    this.loopSamples = loopTicks * TICK_SAMPLES;
    this.room = room;
  }

  /** Plays notes on a voice of our own; `spread` scatters them between left and right. */
  play(layer: string, notes: Note[], channel: Channel & { spread?: number }, voice: Voice): void {
    const part = this.blank();
    this.parts += 1;
    notes.forEach((note, i) => {
      const random = new Random(this.name, layer, this.parts, i);
      const sound = voice(random, note, note.length / TICKS_PER_SECOND);
      const pan = (channel.pan ?? 0) + (channel.spread ?? 0) * random.signed();
      addPanned(part, sound, (LEAD_IN_TICKS + note.start) * TICK_SAMPLES, 1, pan);
    });
    this.send(layer, part, channel);
  }

  /** Plays notes on a General MIDI program through a filter that opens as they get louder. */
  playSoundfont(layer: string, notes: Note[], channel: SoundfontChannel): void {
    const expression = channel.expression ?? [];
    const part = playSoundfont(
      {
        program: channel.program,
        notes: shift(notes, LEAD_IN_TICKS),
        expression: expression.map((e) => ({ ...e, start: e.start + LEAD_IN_TICKS })),
        legato: channel.legato ?? false,
      },
      lengthOf(this.blank()),
    );
    onBoth(part, (side) => filter(side, 'highpass', channel.lowCutHz ?? 60));
    brightenByLevel(part, channel.bright);
    const pan = channel.pan ?? 0;
    part.left = part.left.map((value) => value * Math.min(1, 1 - pan));
    part.right = part.right.map((value) => value * Math.min(1, 1 + pan));
    this.send(layer, part, channel);
  }

  /** One layer, dry and room together, folded into the loop. */
  layer(name: string): Stereo {
    const out = this.blank();
    const dry = this.dry.get(name);
    const wet = this.wet.get(name);
    if (!dry || !wet) throw new Error(`${this.name}: nothing plays in the layer "${name}"`);
    add(out, dry);
    const sent = onBoth(copyOf(wet), (side) => filter(side, 'highpass', ROOM_LOW_CUT_HZ));
    add(out, reverberate(sent, this.room));
    onBoth(out, (side) => filter(side, 'highpass', 28));
    return fold(out, this.loopSamples, LEAD_IN_TICKS * TICK_SAMPLES);
  }

  private blank(): Stereo {
    return stereo(this.loopSamples + LEAD_IN_TICKS * TICK_SAMPLES + samplesIn(TAIL_SECONDS));
  }

  private send(layer: string, part: Stereo, channel: Channel): void {
    scale(part, channel.gain);
    for (const [buses, gain] of [
      [this.dry, 1],
      [this.wet, channel.wet ?? 0],
    ] as const) {
      const bus = buses.get(layer) ?? this.blank();
      buses.set(layer, add(bus, part, 0, gain));
    }
  }
}

function brightenByLevel(part: Stereo, [soft, loud]: [number, number]): void {
  let level = 0;
  const levels = part.left.map((left, i) => {
    const now = Math.max(Math.abs(left), Math.abs(part.right[i]!));
    return (level += (now - level) * (now > level ? 0.002 : 0.00008));
  });
  const highest = levels.reduce((a, b) => Math.max(a, b), 1e-6);
  const cutoff = (t: number): number =>
    soft * (loud / soft) ** Math.sqrt(levels[Math.round(t * SAMPLE_RATE)]! / highest);
  onBoth(part, (side) => sweepFilter(side, 'lowpass', cutoff, 0.65));
}
