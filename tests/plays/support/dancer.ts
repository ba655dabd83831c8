/** Dances in the page with real timing: presses come when the page's clock says, not when the test gets around to it. */
import type { Page } from 'playwright-core';
import { BRONZE_DANCE } from '../../support/levelFiles.ts';

const KEYS = { left: 'KeyA', right: 'KeyD', up: 'KeyW', down: 'KeyS', hold: 'KeyJ', turn: 'KeyK' };
const PRESS_TICKS = 10;

interface Step {
  tick: number;
  move: keyof typeof KEYS;
  holdTicks?: number;
}

/** What is heard of the song beside what is judged, once a look. All in milliseconds of the song. */
export interface Heard {
  judgedMs: number;
  driftMs: number;
}

export interface DanceRecord {
  heard: Heard[];
  /** How far from its bar line the song's ending began. */
  endOffMs: number | null;
}

declare global {
  interface Window {
    __dance?: DanceRecord;
  }
}

/** Before the game loads: watches which place of the song goes to the loudspeaker. */
export async function watchSong(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Sound {
      node: AudioBufferSourceNode;
      place: number;
      at: number;
      stopAt: number;
    }
    const isLong = (source: AudioBufferSourceNode, wanted: number) =>
      !source.loop && Math.abs((source.buffer?.duration ?? 0) - wanted) < 0.05;
    const SONG_SECONDS = 97.467;
    const END_SECONDS = 6.8;
    const MARGIN = 0.1;
    const WINDOW_MS = 200;
    const record: DanceRecord = { heard: [], endOffMs: null };
    window.__dance = record;
    let song: Sound | null = null;
    const prototype = AudioBufferSourceNode.prototype;
    const start = Object.getOwnPropertyDescriptor(prototype, 'start')!.value as (
      this: AudioBufferSourceNode,
      when?: number,
      offset?: number,
    ) => void;
    const stop = AudioScheduledSourceNode.prototype.stop;
    const clocks: [number, number][] = [];
    const judgedAt = (ms: number) => {
      const { songMs, frameMs } = window.__ktf!.dance!;
      return songMs + ms - frameMs;
    };
    // a device that has just woken tells none, and has the one that it had
    let latency = 0;
    const heardAt = (ms: number, { outputLatency, baseLatency }: AudioContext) => {
      latency = outputLatency || latency || baseLatency;
      return Math.max(...clocks.map(([, ahead]) => ahead)) + ms / 1000 - latency;
    };
    prototype.start = function (when = 0, offset = 0) {
      if (isLong(this, SONG_SECONDS)) {
        song = { node: this, place: offset - MARGIN, at: when, stopAt: Infinity };
      } else if (isLong(this, END_SECONDS)) {
        const now = performance.now();
        const context = this.context as AudioContext;
        // where in the song it begins to be heard, against the nearest bar line
        const begins = judgedAt(now) + (when - heardAt(now, context) - (offset - MARGIN)) * 1000;
        const bar = (4 * 68 * 1000) / 120;
        record.endOffMs = begins - Math.round(begins / bar) * bar;
      }
      start.call(this, when, offset);
    };
    AudioScheduledSourceNode.prototype.stop = function (when = 0) {
      if (song?.node === this) song.stopAt = when;
      stop.call(this, when);
    };

    function look(): void {
      setTimeout(look, 4);
      const probe = window.__ktf;
      const now = performance.now();
      if (!probe || probe.paused || probe.dance === null || song === null) {
        clocks.length = 0;
        return;
      }
      const context = song.node.context as AudioContext;
      const time = context.currentTime;
      if (context.state !== 'running' || time < song.at || time > song.stopAt) return;
      song.place += (time - song.at) * song.node.playbackRate.value;
      song.at = time;
      clocks.push([now, time - now / 1000]);
      while (clocks[0]![0] < now - WINDOW_MS) clocks.shift();
      // until enough was seen the device's clock is not known well
      if (now - clocks[0]![0] < WINDOW_MS / 2) return;
      const heard = song.place + heardAt(now, context) - time;
      const judgedMs = judgedAt(now);
      record.heard.push({ judgedMs, driftMs: heard * 1000 - judgedMs });
    }
    look();
  });
}

/** The same by the pad that was plugged in: its stick for the steps, X held, B for the turn. */
export async function danceByPad(page: Page): Promise<void> {
  const { steps } = JSON.parse(BRONZE_DANCE) as { steps: Step[] };
  await page.evaluate(
    ([all, pressTicks]) => {
      const axes = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
      let next = 0;
      let untilMs = 0;
      const set = (move: Step['move'] | null) => {
        const pad = window.__pad!;
        const [x, y] = move !== null && move in axes ? axes[move as keyof typeof axes] : [0, 0];
        pad.axes = [x!, y!, 0, 0];
        for (const [button, on] of [
          [2, move === 'hold'],
          [1, move === 'turn'],
        ] as const) {
          pad.buttons[button] = { pressed: on, touched: on, value: on ? 1 : 0 };
        }
      };
      function dance(): void {
        setTimeout(dance, 2);
        const now = performance.now();
        const { dance: on, paused } = window.__ktf!;
        // whatever is held when the song ends is let go too
        if (untilMs > 0 && now > untilMs) {
          set(null);
          untilMs = 0;
        }
        if (paused || !on) return;
        const at = ((on.songMs + now - on.frameMs) * 120) / 1000;
        while (next < all.length && all[next]!.tick < at - 12) next++;
        const step = all[next];
        if (!step || at < step.tick - 0.5) return;
        next++;
        set(step.move);
        untilMs = now + ((pressTicks + (step.holdTicks ?? 0)) * 1000) / 120;
      }
      dance();
    },
    [steps, PRESS_TICKS] as const,
  );
}

/** Dances every step, on the beat as it is judged. */
export async function danceAlong(page: Page): Promise<void> {
  const { steps } = JSON.parse(BRONZE_DANCE) as { steps: Step[] };
  await page.evaluate(
    ([all, keys, pressTicks]) => {
      const held: { code: string; untilMs: number }[] = [];
      let next = 0;
      function dance(): void {
        setTimeout(dance, 2);
        const now = performance.now();
        const { dance: on, paused } = window.__ktf!;
        // whatever is held when the song ends is let go too
        for (let i = held.length - 1; i >= 0; i--) {
          if (held[i]!.untilMs > now) continue;
          dispatchEvent(new KeyboardEvent('keyup', { code: held[i]!.code }));
          held.splice(i, 1);
        }
        if (paused || !on) return;
        const at = ((on.songMs + now - on.frameMs) * 120) / 1000;
        while (next < all.length && all[next]!.tick < at - 12) next++;
        const step = all[next];
        if (!step || at < step.tick - 0.5) return;
        next++;
        const code = keys[step.move];
        dispatchEvent(new KeyboardEvent('keydown', { code }));
        const heldTicks = pressTicks + (step.holdTicks ?? 0);
        held.push({ code, untilMs: now + (heldTicks * 1000) / 120 });
      }
      dance();
    },
    [steps, KEYS, PRESS_TICKS] as const,
  );
}
