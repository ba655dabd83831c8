import { Desk } from '../desk/Desk.ts';
import type { Quality } from '../encode.ts';
import { masterLayers, treatLayer, type LayerTreatment } from '../desk/master.ts';
import type { RoomName } from '../kit/room.ts';
import { TICKS_PER_SECOND, type Stereo } from '../kit/signal.ts';
import { playDread } from './ambushDread.ts';
import { playFight } from './ambushFight.ts';
import { BARS, BEAT } from './ambushScore.ts';
import { playBond, playHeart } from './ambushThemes.ts';
import { GETAWAY_BARS, GETAWAY_BEAT, playGetaway } from './getaway.ts';
import { LONG_ROAD_BARS, LONG_ROAD_BEAT, playLongRoad } from './longRoad.ts';
import { TITLE_BARS, TITLE_BEAT, playTitle } from './title.ts';

interface Layer extends LayerTreatment {
  file: string;
  quality: Quality;
  play: (desk: Desk) => void;
}

/** A piece that loops: all its layers are equally long and start together. */
export interface Piece {
  ticksPerBeat: number;
  beats: number;
  room: RoomName;
  layers: Record<string, Layer>;
}

const DRUM_GLUE = { thresholdDb: -16, ratio: 2.5, attackSeconds: 0.009, releaseSeconds: 0.13 };

/** The station in the car. */
const ON_THE_RADIO = { loudness: -18, warmth: 1.25, airDb: 1.5, dashboard: true } as const;

const quality = (opusKbps: number): Quality => ({ opusKbps, mp3Quality: 8 });

/** The balance of the music: loudness in LUFS, brightness in dB. */
export const PIECES = {
  ambush: {
    ticksPerBeat: BEAT,
    beats: 4 * BARS,
    room: 'crypt',
    layers: {
      dread: {
        file: 'ambush-dread',
        quality: quality(44),
        play: playDread,
        loudness: -22.5,
        warmth: 1.15,
        airDb: 6,
      },
      fight: {
        file: 'ambush-fight',
        quality: quality(56),
        play: playFight,
        loudness: -17,
        warmth: 1.3,
        airDb: 5,
        squeeze: DRUM_GLUE,
      },
      heart: {
        file: 'ambush-heart',
        quality: quality(42),
        play: playHeart,
        loudness: -18.5,
        warmth: 1.15,
        airDb: 3,
      },
      bond: {
        file: 'ambush-bond',
        quality: quality(36),
        play: playBond,
        loudness: -21,
        warmth: 1.15,
        airDb: 3,
      },
    },
  },
  title: {
    ticksPerBeat: TITLE_BEAT,
    beats: 4 * TITLE_BARS,
    room: 'chapel',
    layers: {
      title: {
        file: 'title',
        quality: quality(42),
        play: playTitle,
        loudness: -18,
        warmth: 1.1,
        airDb: 3,
      },
    },
  },
  getaway: {
    ticksPerBeat: GETAWAY_BEAT,
    beats: 4 * GETAWAY_BARS,
    room: 'club',
    layers: {
      radio: {
        ...ON_THE_RADIO,
        file: 'radio-getaway',
        quality: quality(56),
        play: playGetaway,
        squeeze: DRUM_GLUE,
      },
    },
  },
  'long-road': {
    ticksPerBeat: LONG_ROAD_BEAT,
    beats: 4 * LONG_ROAD_BARS,
    room: 'hall',
    layers: {
      radio: {
        ...ON_THE_RADIO,
        file: 'radio-long-road',
        quality: quality(48),
        play: playLongRoad,
      },
    },
  },
} as const satisfies Record<string, Piece>;

/**
 * Every file holds this much of the loop's end before it and of its beginning after it. A player loops between the
 * margins; blending the last moments of the loop into the margin before it makes the seam exact in any codec.
 */
export const MARGIN_SECONDS = 0.1;

/** Plays and masters a piece; all its layers come out exactly as long as its loop. */
export function renderPiece(name: string, piece: Piece): { layer: Layer; sound: Stereo }[] {
  const desk = new Desk(name, piece.beats * piece.ticksPerBeat, piece.room);
  const rendered = Object.entries(piece.layers).map(([layerName, layer]) => {
    layer.play(desk);
    return { layer, sound: treatLayer(desk.layer(layerName), layer) };
  });
  masterLayers(rendered.map(({ sound }) => sound));
  return rendered;
}

export const loopSeconds = (piece: Piece): number =>
  (piece.beats * piece.ticksPerBeat) / TICKS_PER_SECOND;
