import type { BeatMap } from '../../../../src/sim/dance/beatMap.ts';
import { Desk } from '../desk/Desk.ts';
import { masterLayers, treatLayer, type LayerTreatment } from '../desk/master.ts';
import type { Quality } from '../encode.ts';
import { withMargins } from '../kit/loop.ts';
import type { RoomName } from '../kit/room.ts';
import { SAMPLE_RATE, TICK_SAMPLES, slice, type Stereo } from '../kit/signal.ts';
import { playBronze } from './bronzeBand.ts';
import {
  BARS,
  BEAT,
  BEATS_PER_BAR,
  BRONZE_DANCE,
  END,
  END_BARS,
  END_RING_BARS,
} from './bronzeScore.ts';
import { MARGIN_SECONDS } from './pieces.ts';

/** Part of a song in a file of its own: so many beats of music, then so many in which it rings out. */
interface Part {
  file: string;
  beats: number;
  ringBeats: number;
}

/**
 * Music that is played once and danced to. Its parts lie one after the other in the score and are mastered as one,
 * so that any can follow the one before it at a bar line.
 */
export interface Song extends LayerTreatment {
  ticksPerBeat: number;
  room: RoomName;
  quality: Quality;
  parts: readonly Part[];
  dance: BeatMap;
  /** The chapter that it is danced in. */
  chapter: string;
  play: (desk: Desk) => void;
}

export const SONGS = {
  bronze: {
    ticksPerBeat: BEAT,
    room: 'club',
    quality: { opusKbps: 60, mp3Quality: 8 },
    parts: [
      { file: 'bronze', beats: BARS * BEATS_PER_BAR, ringBeats: (END - BARS) * BEATS_PER_BAR },
      {
        file: 'bronze-end',
        beats: END_BARS * BEATS_PER_BAR,
        ringBeats: END_RING_BARS * BEATS_PER_BAR,
      },
    ],
    dance: BRONZE_DANCE,
    chapter: '04-bronze',
    play: playBronze,
    loudness: -16,
    warmth: 1.2,
    airDb: 4,
    squeeze: { thresholdDb: -16, ratio: 2.2, attackSeconds: 0.012, releaseSeconds: 0.14 },
  },
} as const satisfies Record<string, Song>;

const beatsOf = ({ beats, ringBeats }: Part): number => beats + ringBeats;

export const partSeconds = (song: Song, part: Part): number =>
  (beatsOf(part) * song.ticksPerBeat * TICK_SAMPLES) / SAMPLE_RATE;

/**
 * Plays and masters a song. A part begins so long after its file's beginning as a loop does, `MARGIN_SECONDS`, and
 * its file ends so long before the next part begins: nothing of that is in it.
 */
export function renderSong(name: string, song: Song): { part: Part; sound: Stereo }[] {
  const beatSamples = song.ticksPerBeat * TICK_SAMPLES;
  const beats = song.parts.reduce((sum, part) => sum + beatsOf(part), 0);
  const desk = new Desk(name, beats * song.ticksPerBeat, song.room);
  song.play(desk);
  const band = treatLayer(desk.layer('band'), song);
  masterLayers([band]);
  const whole = withMargins(band, MARGIN_SECONDS);
  let from = 0;
  return song.parts.map((part) => {
    const start = from;
    from += beatsOf(part) * beatSamples;
    return { part, sound: slice(whole, start, from) };
  });
}
