import { describe, expect, it } from 'vitest';
import { BUTTON, buttonsOf, moveX, NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import { DEFAULT_SETTINGS, inputOptions } from '../../src/app/settings.ts';
import type { PadReading } from '../../src/input/padState.ts';
import { ECHO_MS } from '../../src/input/padWatch.ts';
import { endOf, playOn, testPad, TestPage, type TestPad } from './testPage.ts';

const FRAME_MS = 1000 / 60;

/** A page that is drawn sixty times a second. */
function withPads(pads: readonly (PadReading | null)[], options = {}) {
  const page = new TestPage();
  page.pads = [...pads];
  const { input, told } = playOn(page, options);
  let [nowMs, tick] = [0, 0];
  const frames = (count: number): void => {
    for (let i = 0; i < count; i++) {
      nowMs += FRAME_MS;
      page.nowMs = nowMs;
      input.poll(nowMs);
    }
  };
  const playedBy = (seat: 'faith' | 'willow'): number => {
    tick = Math.ceil(nowMs / endOf(0));
    return input.frameFor(seat, endOf(tick));
  };
  /** Frames until a second pad's first press is certain to be its own. */
  const wait = (): void => frames(Math.ceil(ECHO_MS / FRAME_MS) + 1);
  frames(1);
  return { page, input, told, frames, wait, playedBy };
}

const tap = (pad: TestPad, code: Parameters<TestPad['press']>[0], frames: (n: number) => void) => {
  pad.press(code);
  frames(3);
  pad.release(code);
  frames(1);
};

describe('seats follow use', () => {
  it('a pad that is only listed takes none: the first that is used is Faith’s', () => {
    const [phantom, real] = [testPad(), testPad()];
    phantom.axes = [-1, -1, 0.3, 0];
    const { frames, playedBy } = withPads([phantom, real]);
    frames(60);
    expect(playedBy('faith')).toBe(NO_INPUT);
    real.press('PadX');
    real.axes = [1, 0, 0, 0];
    frames(1);
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.attack);
    expect(moveX(playedBy('faith'))).toBe(1);
    expect(playedBy('willow')).toBe(NO_INPUT);
  });

  it('a button that was stuck from the beginning keeps a seat from nobody', () => {
    const [stuck, real] = [testPad(), testPad()];
    stuck.press('PadY');
    const { frames, wait, playedBy } = withPads([stuck, real]);
    frames(150);
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.throw);
    real.press('PadX');
    wait();
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.attack);
  });

  it('the second that moves by itself is Willow’s, who joins with its Back; on the first that starts over', () => {
    const [first, second] = [testPad(), testPad()];
    const { frames, wait, playedBy, told } = withPads([first, second]);
    tap(first, 'PadX', frames);
    playedBy('faith');
    second.press('PadBack');
    wait();
    expect(buttonsOf(playedBy('willow'))).toBe(BUTTON.join);
    expect(told).not.toContainEqual({ game: 'restart' });
    first.press('PadBack');
    frames(1);
    expect(told).toContainEqual({ game: 'restart' });
  });

  it('and joins even if that first press was short', () => {
    const [first, second] = [testPad(), testPad()];
    const { frames, wait, playedBy, input } = withPads([first, second]);
    tap(first, 'PadX', frames);
    second.press('PadBack');
    frames(1);
    second.release('PadBack');
    wait();
    const joins = Array.from({ length: 30 }, (_, i) => input.frameFor('willow', endOf(i)));
    expect(joins.filter((frame) => buttonsOf(frame) === BUTTON.join)).toHaveLength(1);
    expect(playedBy('willow')).toBe(NO_INPUT);
  });

  it('one pad that is listed twice joins nobody, though the copy is late', () => {
    for (const late of [0, 1, 3]) {
      const pads = [testPad(), testPad({ id: 'The same through another driver' })] as const;
      const { frames, wait, playedBy } = withPads(pads);
      for (const code of ['PadX', 'PadBack', 'PadBack', 'PadA', 'PadBack'] as const) {
        for (const act of ['press', 'release'] as const) {
          pads[0][act](code);
          frames(late);
          pads[1][act](code);
          frames(4);
          expect(playedBy('willow')).toBe(NO_INPUT);
        }
        wait();
        expect(playedBy('willow')).toBe(NO_INPUT);
      }
    }
  });

  it('nor one whose copy is listed while the button is held', () => {
    const [pad, copy] = [testPad(), testPad()];
    const { page, frames, wait, playedBy } = withPads([pad]);
    tap(pad, 'PadX', frames);
    pad.press('PadBack');
    frames(20);
    copy.press('PadBack');
    page.pads = [pad, copy];
    wait();
    expect(playedBy('willow')).toBe(NO_INPUT);
  });

  it('whose the first is can be set, and pads in use change hands with everything let go', () => {
    const [first, second] = [testPad(), testPad()];
    const { frames, wait, playedBy, input, told } = withPads([first, second]);
    first.press('PadX');
    frames(1);
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.attack);
    input.configure({ ...inputOptions(DEFAULT_SETTINGS), firstPad: 'willow' });
    frames(1);
    expect(buttonsOf(playedBy('faith'))).toBe(0);
    expect(buttonsOf(playedBy('willow'))).toBe(BUTTON.attack);
    second.press('PadA');
    wait();
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.dash);
    expect(told).not.toContain('pad lost');
  });
});

describe('a pad that misbehaves', () => {
  /** Throws when its buttons are read, while `broken`. */
  function fragile() {
    const pad = testPad();
    const state = { broken: false };
    const reading = Object.create(pad, {
      buttons: {
        get() {
          if (state.broken) throw new Error('InvalidStateError');
          return pad.buttons;
        },
      },
    }) as PadReading;
    return { pad, state, reading };
  }

  it('by throwing once interrupts nothing, not even what is held', () => {
    const { pad, state, reading } = fragile();
    const { frames, playedBy, told } = withPads([reading]);
    pad.press('PadX');
    frames(1);
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.attack);
    state.broken = true;
    frames(2);
    expect(buttonsOf(playedBy('faith'))).toBe(BUTTON.attack);
    state.broken = false;
    pad.release('PadX');
    frames(1);
    expect(playedBy('faith')).toBe(NO_INPUT);
    expect(told).not.toContain('pad lost');
  });

  it('by throwing on and on is as good as unplugged', () => {
    const { pad, state, reading } = fragile();
    const { frames, playedBy, told } = withPads([reading]);
    pad.press('PadX');
    frames(1);
    playedBy('faith');
    state.broken = true;
    frames(30);
    expect(told).toContain('pad lost');
    expect(playedBy('faith')).toBe(NO_INPUT);
  });

  it('by sending nonsense, or leaving things out, is at rest', () => {
    const odd = [
      { id: 'a', connected: true, mapping: 'standard' },
      {
        id: 'b',
        connected: true,
        mapping: 'standard',
        buttons: [null, undefined, {}, 7],
        axes: [],
      },
      {
        id: 'c',
        connected: true,
        mapping: 'standard',
        buttons: Array.from({ length: 40 }, () => ({ pressed: 'yes', value: NaN })),
        axes: [NaN, Infinity, -Infinity, 'left'],
      },
      undefined,
      { connected: true },
    ] as unknown as PadReading[];
    const { frames, playedBy } = withPads(odd);
    frames(20);
    expect(playedBy('faith')).toBe(NO_INPUT);
    expect(playedBy('willow')).toBe(NO_INPUT);
  });

  it('by going beyond its range is at its range', () => {
    const pad = testPad();
    const { input, frames, playedBy } = withPads([pad]);
    pad.axes = [4, 0, 0, -9];
    pad.buttons[7] = { pressed: true, value: 12 };
    frames(1);
    expect(moveX(playedBy('faith'))).toBe(1);
    expect(input.sticks()).toMatchObject({ left: { x: 1 }, right: { y: -1 } });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('NotSupportedError');
      },
    ],
    ['returns nothing', () => undefined],
    ['refuses', () => Promise.reject(new Error('NotSupportedError'))],
  ])('by a rumble that %s is survived', async (_how, playEffect) => {
    const pad = testPad({ vibrationActuator: { playEffect: playEffect as never } });
    const { input, frames } = withPads([pad]);
    pad.press('PadX');
    frames(1);
    expect(() => input.rumble('faith', { strong: 1, weak: 1, ms: 50 })).not.toThrow();
    await Promise.resolve();
  });
});

describe('a worn stick', () => {
  it('that rests at 0.28 walks nobody once its dead zone is larger, and the menu stands still', () => {
    const pad = testPad();
    const { input, frames, playedBy, told } = withPads([pad]);
    tap(pad, 'PadX', frames);
    pad.axes = [0.28, 0, 0, 0];
    frames(2);
    expect(moveX(playedBy('faith'))).toBeGreaterThan(0);
    input.configure({
      ...inputOptions(DEFAULT_SETTINGS),
      deadZones: { move: 0.32, aim: 0.35, wheel: 0.32 },
    });
    frames(2);
    expect(playedBy('faith')).toBe(NO_INPUT);
    input.setAtWheel(true);
    expect(playedBy('faith')).toBe(NO_INPUT);
    input.setAtWheel(false);
    input.setPlaying(false);
    pad.axes = [0.9, 0, 0, 0];
    frames(2);
    pad.axes = [0.36, 0, 0, 0];
    frames(2);
    const steps = told.length;
    frames(100);
    expect(told).toHaveLength(steps);
  });

  it('can be looked at as it is', () => {
    const pad = testPad();
    const { input } = withPads([pad]);
    pad.axes = [0.28, 0, 0, -0.1];
    input.poll(50);
    expect(input.sticks()).toMatchObject({ left: { x: 0.28, y: 0 }, right: { x: 0, y: -0.1 } });
    expect(withPads([]).input.sticks()).toBeNull();
  });
});
