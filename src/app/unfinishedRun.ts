/**
 * A run that is not over yet, as text: the time of day when it was kept, a replay's header without its hashes, and
 * a line for every few seconds of inputs, so that only the newest have to be packed.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { InputFrame } from '../sim/core/inputFrame.ts';
import { RULES_VERSION } from '../sim/core/stage.ts';
import { framesOf, packInputs, unpackInputs, type InputTrack } from '../run/inputTrack.ts';
import { ReplayError } from '../run/ReplayError.ts';
import { REPLAY_HEADER, type ReplayHeader } from '../run/replayHeader.ts';

export interface UnfinishedRun {
  readonly header: ReplayHeader;
  /** Both players' inputs, tick by tick. Throws for what is damaged. */
  inputs(): Generator<readonly [InputFrame, InputFrame]>;
}

export const writeUnfinished = (header: ReplayHeader, parts: readonly string[]): string =>
  [header.recordedAt, JSON.stringify({ ...header, hashes: [] }), ...parts].join('\n');

/** One line of inputs. */
export function packPart(track: InputTrack): string {
  const packed = deflateSync(packInputs(track));
  return `${track.ticks} ${btoa(strFromU8(packed, true))}`;
}

/** Throws ReplayError if it cannot be gone on with, because it is damaged or the rules have changed. */
export function readUnfinished(text: string): UnfinishedRun {
  const [, head = '', ...parts] = text.split('\n');
  const json = parse(head);
  const rules = v.safeParse(v.object({ rules: v.number() }), json);
  if (rules.success && rules.output.rules !== RULES_VERSION) {
    throw new ReplayError('The rules have changed since.', 'wrong-version');
  }
  const header = v.safeParse(REPLAY_HEADER, json);
  if (!header.success) throw new ReplayError('It is damaged.');
  return {
    header: header.output,
    *inputs() {
      for (const part of parts) yield* inputsOf(part);
    },
  };
}

function* inputsOf(part: string): Generator<readonly [InputFrame, InputFrame]> {
  const [ticks, packed = ''] = part.split(' ');
  const track = unpackInputs(inflateSync(strToU8(atob(packed), true)), Number(ticks));
  const [first, second] = [framesOf(track, 0), framesOf(track, 1)];
  for (let tick = 0; tick < track.ticks; tick++) yield [first(tick), second(tick)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ReplayError('It is damaged.');
  }
}
