import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEffects, type Effects } from '../../src/audio/effects.ts';

/** What the loudspeaker is told of one of Howler's sounds. */
interface Told {
  volumes: number[];
  rates: number[];
  pans: number[];
  plays: string[];
  isPlaying: boolean;
}

const { made, FakeHowl } = vi.hoisted(() => {
  const made: Told[] = [];
  class FakeHowl implements Told {
    volumes: number[] = [];
    rates: number[] = [];
    pans: number[] = [];
    plays: string[] = [];
    isPlaying = false;
    constructor() {
      made.push(this);
    }
    once(event: string, then: () => void) {
      if (event === 'load') then();
    }
    play(sprite: string) {
      this.plays.push(sprite);
      this.isPlaying = true;
    }
    stop() {
      this.isPlaying = false;
    }
    volume(value: number) {
      this.volumes.push(value);
    }
    rate(value: number) {
      this.rates.push(value);
    }
    stereo(value: number) {
      this.pans.push(value);
    }
    unload() {
      this.isPlaying = false;
    }
  }
  return { made, FakeHowl };
});
vi.mock('howler', () => ({ Howl: FakeHowl, Howler: { codecs: () => true } }));

const FRAME = 1 / 60;
const ENGINE = 'engine-mid';
const context = { currentTime: 0, state: 'running' };

let effects: Effects;
beforeEach(async () => {
  made.length = 0;
  Object.assign(context, { currentTime: 10, state: 'running' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Blob(['sound']))));
  effects = await createEffects(context as AudioContext);
});

const looped = (sound: string): Told => made.find(({ plays }) => plays[0] === `${sound}-1`)!;

function say(frames: number, loudness: number, { rate = 1, pan = 0 } = {}): void {
  for (let i = 0; i < frames; i++) {
    context.currentTime += FRAME;
    effects.sustain({ sound: ENGINE, rate }, loudness, pan);
  }
}

describe('a sound that is sustained', () => {
  it('begins once, comes up without a jump, and is as loud as it is wanted', () => {
    say(40, 0.8);
    const { plays, volumes } = looped(ENGINE);
    expect(plays).toHaveLength(1);
    expect(volumes.at(-1)).toBeCloseTo(0.8, 2);
    for (let i = 1; i < volumes.length; i++)
      expect(volumes[i]! - volumes[i - 1]!).toBeLessThan(0.8 * 0.35);
  });

  it('dies away when it is no longer wanted, and stops', () => {
    say(40, 0.8);
    const loop = looped(ENGINE);
    say(3, 0);
    expect(loop.isPlaying).toBe(true);
    expect(loop.volumes.at(-1)).toBeLessThan(0.6);
    say(60, 0);
    expect(loop.isPlaying).toBe(false);
    const told = loop.volumes.length;
    say(60, 0);
    expect(loop.volumes).toHaveLength(told);
    say(2, 0.5);
    expect(loop.plays).toHaveLength(2);
    expect(loop.volumes.at(-1)).toBeLessThan(0.5);
  });

  it('glides to another pitch, and goes to its side', () => {
    say(20, 0.8);
    const { rates, pans } = looped(ENGINE);
    say(1, 0.8, { rate: 1.5, pan: 0.5 });
    expect(rates.at(-1)).toBeGreaterThan(1);
    expect(rates.at(-1)).toBeLessThan(1.4);
    say(40, 0.8, { rate: 1.5, pan: 0.5 });
    expect(rates.at(-1)).toBeCloseTo(1.5, 1);
    expect(pans.at(-1)).toBeCloseTo(0.5, 1);
  });

  it('is said every frame at no cost while nothing changes', () => {
    say(60, 0.8);
    const { volumes, rates } = looped(ENGINE);
    const told = volumes.length + rates.length;
    say(300, 0.8);
    expect(volumes.length + rates.length).toBe(told);
  });

  it('goes on beside others, which are not touched', () => {
    say(40, 0.8);
    for (let i = 0; i < 40; i++) {
      context.currentTime += FRAME;
      effects.sustain({ sound: ENGINE }, 0.8);
      effects.sustain({ sound: 'wind-rush' }, i < 20 ? 0.4 : 0);
    }
    expect(looped('wind-rush').volumes.length).toBeGreaterThan(3);
    expect(looped(ENGINE).isPlaying).toBe(true);
    expect(looped(ENGINE).volumes.at(-1)).toBeCloseTo(0.8, 2);
  });

  it('waits for a device that sleeps, and follows the player’s volume', () => {
    context.state = 'suspended';
    say(5, 0.8);
    expect(looped(ENGINE)).toBeUndefined();
    context.state = 'running';
    effects.setVolume(0.5);
    say(60, 0.8);
    expect(looped(ENGINE).volumes.at(-1)).toBeCloseTo(0.4, 2);
    effects.setVolume(0);
    say(1, 0.8);
    expect(looped(ENGINE).volumes.at(-1)).toBe(0);
  });
});
