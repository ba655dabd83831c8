import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, inputOptions } from '../../src/app/settings.ts';
import { DEFAULT_BINDINGS } from '../../src/input/bindings.ts';
import type { Bindings } from '../../src/input/bindings.ts';
import { BUTTON, buttonsOf, pedalOf, steerOf } from '../../src/sim/core/inputFrame.ts';
import { endOf, playOn, testPad, TestPage } from './testPage.ts';

function atTheWheel(wheel: Partial<Bindings['wheel']> = {}) {
  const page = new TestPage();
  const options = {
    bindings: { ...DEFAULT_BINDINGS, wheel: { ...DEFAULT_BINDINGS.wheel, ...wheel } },
  };
  const { input, told } = playOn(page, options);
  input.setAtWheel(true);
  let tick = 0;
  /** What is played after so many ticks. */
  const after = (ticks: number, seat: 'faith' | 'willow' = 'faith'): number => {
    let frame = 0;
    for (let i = 0; i < ticks; i++) frame = input.frameFor(seat, endOf(tick++));
    return frame;
  };
  return { page, input, told, after };
}

describe('at the wheel', () => {
  it('Faith drives with the keys for running, unless they were set', () => {
    const { page, after } = atTheWheel();
    for (const code of ['KeyW', 'KeyD', 'Space', 'KeyF', 'KeyQ', 'KeyI']) page.down(code, 0);
    const frame = after(60);
    expect([steerOf(frame), pedalOf(frame)]).toEqual([1, 1]);
    expect(buttonsOf(frame)).toBe(BUTTON.dash | BUTTON.fire | BUTTON.help | BUTTON.lock);
  });

  it('keys of its own drive, and those for running no more', () => {
    const { page, after } = atTheWheel({ gas: ['KeyE'], left: ['KeyU'], help: ['KeyG'] });
    page.down('KeyW', 0);
    page.down('KeyA', 0);
    page.down('KeyQ', 0);
    expect(after(30)).toBe(0);
    for (const code of ['KeyE', 'KeyU', 'KeyG']) page.down(code, 100);
    const frame = after(60);
    expect([steerOf(frame), pedalOf(frame)]).toEqual([-1, 1]);
    expect(buttonsOf(frame)).toBe(BUTTON.help);
  });

  it('answers go on, orders do not', () => {
    const { page, after } = atTheWheel();
    for (const code of ['KeyJ', 'KeyK', 'KeyL', 'KeyU', 'KeyO']) page.down(code, 0);
    expect(buttonsOf(after(2))).toBe(BUTTON.attack | BUTTON.kick | BUTTON.throw);
  });

  it('what is held as she gets in goes on as what it is there, and comes up with its key', () => {
    const { page, input, after } = atTheWheel({ gas: ['KeyE'] });
    input.setAtWheel(false);
    page.down('KeyW', 0);
    page.down('KeyE', 0);
    page.down('Space', 0);
    after(2);
    input.setAtWheel(true);
    const frame = after(10);
    expect(pedalOf(frame)).toBe(1);
    expect(buttonsOf(frame)).toBe(BUTTON.dash);
    page.up('KeyE', 12.5 * endOf(0));
    page.up('Space', 12.5 * endOf(0));
    expect(after(2)).toBe(0);
  });

  it('Willow drives with her own half of the keyboard, whatever Faith’s is', () => {
    const { page, after } = atTheWheel({ gas: ['KeyE'], left: ['KeyU'], dash: [], help: [] });
    for (const code of ['Numpad8', 'Numpad4', 'Numpad0', 'Home']) page.down(code, 0);
    const frame = after(60, 'willow');
    expect([steerOf(frame), pedalOf(frame)]).toEqual([-1, 1]);
    expect(buttonsOf(frame)).toBe(BUTTON.dash | BUTTON.help);
  });

  it('a pad’s pedals count as far as they are pulled, also on other buttons', () => {
    const { page, input, after } = atTheWheel({ gas: ['PadRB', 'PadRT'], brake: ['PadLT'] });
    const pad = testPad();
    page.pads = [pad];
    pad.buttons[7] = { pressed: true, value: 0.5 };
    input.poll(0);
    expect(pedalOf(after(1))).toBeCloseTo(0.5, 1);
    expect(buttonsOf(after(1))).toBe(0);
    pad.press('PadRB');
    input.poll(20);
    expect(pedalOf(after(2))).toBe(1);
    expect(buttonsOf(after(1))).toBe(0);
  });

  it('on a pad of her own Willow drives as Faith would: boost and all', () => {
    const page = new TestPage();
    const { input } = playOn(page, { ...inputOptions(DEFAULT_SETTINGS), firstPad: 'willow' });
    input.setAtWheel(true);
    const pad = testPad();
    page.pads = [pad];
    for (const code of ['PadRB', 'PadLB', 'PadA', 'PadRS', 'PadRT'] as const) pad.press(code);
    input.poll(0);
    const frame = input.frameFor('willow', endOf(0));
    expect(pedalOf(frame)).toBe(1);
    expect(buttonsOf(frame)).toBe(BUTTON.dash | BUTTON.fire | BUTTON.help | BUTTON.lock);
  });
});
