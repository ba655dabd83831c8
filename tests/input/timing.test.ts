import { describe, expect, it } from 'vitest';
import { BUTTON, buttonsOf, moveX, moveY } from '../../src/sim/core/inputFrame.ts';
import { DEFAULT_SETTINGS, inputOptions } from '../../src/app/settings.ts';
import type { Input } from '../../src/input/createInput.ts';
import { endOf, playOn, TestPage, ticksDown } from './testPage.ts';

const TICK = endOf(0);

const framesOf = (input: Input, ticks: number, from = 0): number[] =>
  Array.from({ length: ticks }, (_, i) => input.frameFor('faith', endOf(from + i)));

describe('a press lands in the tick of its own time', () => {
  it('even when twelve ticks are played in one slow frame', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.nowMs = endOf(11);
    page.down('KeyJ', 5.5 * TICK);
    page.up('KeyJ', 8.2 * TICK);
    expect(ticksDown(framesOf(input, 12), BUTTON.attack)).toEqual([5, 6, 7]);
  });

  it('at the very start of a tick belongs to that tick', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', endOf(3));
    expect(ticksDown(framesOf(input, 6), BUTTON.attack)).toEqual([4, 5]);
  });

  it('and when the event comes late, in the next tick that is played', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    framesOf(input, 4);
    page.down('KeyJ', 1.5 * TICK);
    expect(ticksDown(framesOf(input, 2, 4), BUTTON.attack)).toEqual([0, 1]);
  });

  it('never in the future, whatever time an event claims', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.send('keydown', 0, { code: 'KeyJ', repeat: false, timeStamp: 1e12 });
    page.nowMs = TICK;
    expect(ticksDown(framesOf(input, 1), BUTTON.attack)).toEqual([0]);
  });
});

describe('no press is lost', () => {
  it('when it is shorter than a tick', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyK', 2.2 * TICK);
    page.up('KeyK', 2.6 * TICK);
    expect(ticksDown(framesOf(input, 6), BUTTON.kick)).toEqual([2]);
  });

  it('and two of them within a tick stay two', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    for (const at of [2.1, 2.5]) {
      page.down('KeyK', at * TICK);
      page.up('KeyK', (at + 0.2) * TICK);
    }
    expect(ticksDown(framesOf(input, 8), BUTTON.kick)).toEqual([2, 4]);
  });

  it('and a release with a new press in the same tick is a new press', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', 0);
    page.up('KeyJ', 3.2 * TICK);
    page.down('KeyJ', 3.4 * TICK);
    expect(ticksDown(framesOf(input, 7), BUTTON.attack)).toEqual([0, 1, 2, 4, 5, 6]);
  });

  it('when another key takes over the same button within a tick', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', 0);
    page.up('KeyJ', 2.2 * TICK);
    page.down('KeyZ', 2.3 * TICK);
    expect(ticksDown(framesOf(input, 5), BUTTON.attack)).toEqual([0, 1, 3, 4]);
  });
});

describe('nothing sticks', () => {
  it.each(['blur', 'pagehide', 'visibilitychange'])('after %s', (type) => {
    const page = new TestPage();
    const { input, told } = playOn(page);
    page.down('KeyJ', 0);
    page.down('KeyD', 0);
    framesOf(input, 2);
    page.hidden = true;
    page.send(type, 2.5 * TICK);
    expect(framesOf(input, 3, 2)).toEqual([0, 0, 0]);
    expect(told).toContain('focus lost');
    page.up('KeyJ', 6 * TICK);
    page.down('KeyJ', 7 * TICK);
    expect(ticksDown(framesOf(input, 4, 5), BUTTON.attack)).toEqual([2, 3]);
  });

  it('while the page is only uncovered again', () => {
    const page = new TestPage();
    const { input, told } = playOn(page);
    page.down('KeyD', 0);
    page.send('visibilitychange', 1);
    expect(moveX(input.frameFor('faith', endOf(0)))).toBe(1);
    expect(told).not.toContain('focus lost');
  });

  it('when macOS swallows the release of a key under Command', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyD', 0);
    framesOf(input, 1);
    page.up('MetaLeft', 1.5 * TICK);
    expect(input.frameFor('faith', endOf(1))).toBe(0);
  });

  it('and a key that repeats is still one press', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', 0);
    for (const at of [2, 3, 4]) page.down('KeyJ', at * TICK, { repeat: true });
    page.up('KeyJ', 5 * TICK);
    page.down('KeyJ', 6 * TICK, { repeat: true });
    expect(ticksDown(framesOf(input, 8), BUTTON.attack)).toEqual([0, 1, 2, 3, 4]);
  });

  it('when the bindings change while a key is held', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', 0);
    framesOf(input, 1);
    input.configure({
      ...inputOptions(DEFAULT_SETTINGS),
      bindings: { faith: {}, willow: {}, wheel: {}, game: {} } as never,
    });
    page.up('KeyJ', 1.5 * TICK);
    expect(input.frameFor('faith', endOf(1))).toBe(0);
  });
});

describe('menus and play do not mix', () => {
  it('what was pressed to go on is not an attack', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    input.setPlaying(false);
    page.down('KeyJ', 1);
    input.setPlaying(true);
    expect(ticksDown(framesOf(input, 3), BUTTON.attack)).toEqual([]);
    page.up('KeyJ', 3.5 * TICK);
    page.down('KeyJ', 4.5 * TICK);
    expect(ticksDown(framesOf(input, 4, 3), BUTTON.attack)).toEqual([1, 2, 3]);
  });

  it('but who holds a direction through the menu walks on at once', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    input.setPlaying(false);
    page.down('KeyD', 1);
    input.poll(2);
    input.setPlaying(true);
    expect(moveX(input.frameFor('faith', endOf(0)))).toBe(1);
  });

  it('and a button that is held while another run begins is not pressed in that one', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', 0);
    page.down('KeyD', 0);
    framesOf(input, 2);
    page.down('KeyK', 2.5 * TICK);
    input.beginRun();
    const frames = framesOf(input, 2, 3);
    expect(frames.map(buttonsOf)).toEqual([0, 0]);
    expect(frames.map((frame) => moveX(frame))).toEqual([1, 1]);
    page.up('KeyJ', 5.2 * TICK);
    page.down('KeyJ', 6.2 * TICK);
    expect(ticksDown(framesOf(input, 3, 5), BUTTON.attack)).toEqual([1, 2]);
  });

  it('and a thrust that is held through a pause is still held', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyJ', 0);
    framesOf(input, 2);
    input.setPlaying(false);
    input.poll(3 * TICK);
    input.setPlaying(true);
    expect(ticksDown(framesOf(input, 2, 3), BUTTON.attack)).toEqual([0, 1]);
  });
});

describe('directions', () => {
  it('of two opposite keys the later one counts, and the earlier again when it is let go', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyA', 0);
    page.down('KeyD', 1.5 * TICK);
    page.up('KeyD', 3.5 * TICK);
    expect(framesOf(input, 5).map((frame) => moveX(frame))).toEqual([-1, 1, 1, -1, -1]);
  });

  it('two keys make a diagonal of full speed', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyD', 0);
    page.down('ArrowDown', 0);
    const frame = input.frameFor('faith', endOf(0));
    expect(Math.hypot(moveX(frame), moveY(frame))).toBeCloseTo(1);
    expect(moveX(frame)).toBeCloseTo(moveY(frame));
  });

  it('Willow has her own half of the keyboard', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('Insert', 0);
    page.down('Numpad4', 0);
    const frame = input.frameFor('willow', endOf(0));
    expect(buttonsOf(frame)).toBe(BUTTON.join);
    expect(moveX(frame)).toBe(-1);
    expect(input.frameFor('faith', endOf(0))).toBe(0);
  });
});

describe('the browser keeps what is its own', () => {
  it('shortcuts', () => {
    const page = new TestPage();
    const { input, told } = playOn(page);
    const reload = page.down('KeyR', 0, { ctrlKey: true });
    expect(reload.defaultPrevented).toBe(false);
    expect(told).toEqual([]);
    expect(input.frameFor('faith', endOf(0))).toBe(0);
  });

  it('keys that are typed into a field', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    const typed = page.down('KeyJ', 0, { target: { tagName: 'INPUT', type: 'text' } });
    expect(typed.defaultPrevented).toBe(false);
    expect(input.frameFor('faith', endOf(0))).toBe(0);
  });

  it('but not the keys of the fight, which would scroll the page', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    expect(page.down('Space', 0).defaultPrevented).toBe(true);
    expect(page.down('Space', 1, { repeat: true }).defaultPrevented).toBe(true);
    input.setPlaying(false);
    expect(page.down('KeyL', 2).defaultPrevented).toBe(false);
  });

  it('and a click on something that is there to be clicked is no attack', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.send('mousedown', 0, { button: 0, target: { closest: () => ({}) } });
    expect(input.frameFor('faith', endOf(0))).toBe(0);
    page.send('mousedown', TICK, { button: 0 });
    expect(buttonsOf(input.frameFor('faith', endOf(1)))).toBe(BUTTON.attack);
  });
});

describe('the mouse', () => {
  const eastOrSouth = (x: number) => (x > 50 ? 0 : Math.PI / 2);

  it('aims where the pointer was in that tick, if the player chose so', () => {
    const page = new TestPage();
    const { input } = playOn(page, { mouseAim: true });
    input.aimWithPointer(eastOrSouth);
    page.send('mousemove', 0.5 * TICK, { clientX: 100, clientY: 0 });
    page.send('mousemove', 2.5 * TICK, { clientX: 0, clientY: 0 });
    expect(framesOf(input, 4).map((frame) => frame >>> 24)).toEqual([1, 1, 33, 33]);
  });

  it('does not aim otherwise', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    input.aimWithPointer(eastOrSouth);
    page.send('mousemove', 0, { clientX: 100, clientY: 0 });
    expect(input.frameFor('faith', endOf(0))).toBe(0);
  });
});

describe('what is not the fight’s', () => {
  it('pause and restart go to the game, at once', () => {
    const page = new TestPage();
    const { told } = playOn(page);
    page.down('KeyR', 0);
    page.down('Escape', 1);
    expect(told).toEqual([{ game: 'restart' }, { game: 'pause' }]);
  });

  it('in a menu Escape goes back, arrows walk and repeat, and R still starts over', () => {
    const page = new TestPage();
    const { input, told } = playOn(page);
    input.setPlaying(false);
    page.down('Escape', 0);
    page.down('ArrowDown', 1);
    page.down('ArrowDown', 2, { repeat: true });
    page.down('Enter', 3);
    page.down('Enter', 4, { repeat: true });
    page.down('KeyR', 5);
    expect(told).toEqual([
      { menu: 'back' },
      { menu: 'down' },
      { menu: 'down' },
      { menu: 'confirm' },
      { game: 'restart' },
    ]);
  });
});
