import { describe, expect, it } from 'vitest';
import { aimCodeOf, BUTTON, buttonsOf, isInputFrame } from '../../src/sim/core/inputFrame.ts';
import { moveCodeOf, moveX, moveY } from '../../src/sim/core/inputFrame.ts';
import { DEFAULT_DEAD_ZONES, quantiseAim, quantiseMove, RIM } from '../../src/input/sticks.ts';
import { packInput } from '../../src/sim/core/inputFrame.ts';
import { endOf, playOn, testPad, TestPage, ticksDown } from './testPage.ts';

function withPads(...pads: ReturnType<typeof testPad>[]) {
  const page = new TestPage();
  page.pads = pads;
  return { page, pads, ...playOn(page) };
}

const { move: MOVE, aim: AIM } = DEFAULT_DEAD_ZONES;
const moved = (x: number, y: number): number => quantiseMove(x, y, MOVE);
const aimed = (x: number, y: number): number => quantiseAim(x, y, AIM);

describe('sticks', () => {
  it('rest within the dead zone, in every direction', () => {
    for (let degrees = 0; degrees < 360; degrees += 15) {
      const angle = (degrees * Math.PI) / 180;
      const at = (push: number) => [Math.cos(angle) * push, Math.sin(angle) * push] as const;
      expect(moved(...at(MOVE - 0.001))).toBe(0);
      expect(moved(...at(MOVE + 0.01))).not.toBe(0);
      expect(aimed(...at(AIM - 0.001))).toBe(0);
      expect(aimed(...at(AIM + 0.01))).not.toBe(0);
    }
  });

  it('begin slowly beyond the dead zone and reach full speed before the rim, however large it is', () => {
    for (const zone of [0.05, MOVE, 0.6]) {
      const speed = (push: number) => moveX(packInput(0, quantiseMove(push, 0, zone), 0));
      expect(speed(zone - 0.01)).toBe(0);
      expect(speed(zone + 0.02)).toBeCloseTo(1 / 3);
      expect(speed((zone + 1 - RIM) / 2)).toBeCloseTo(2 / 3);
      expect(speed(1 - RIM)).toBe(1);
      expect(speed(1.4)).toBe(1);
    }
  });

  it('give the nearest of 32 directions to move and of 128 to aim', () => {
    for (let turns = 0; turns < 1; turns += 0.003) {
      const x = Math.cos(turns * 2 * Math.PI);
      const y = Math.sin(turns * 2 * Math.PI);
      const move = packInput(0, moved(x, y), aimed(x, y));
      expect(isInputFrame(move)).toBe(true);
      expect(moveX(move) * x + moveY(move) * y).toBeGreaterThan(Math.cos(Math.PI / 32) - 1e-9);
      const aim = ((aimCodeOf(move) - 1) / 128) * 2 * Math.PI;
      expect(Math.cos(aim) * x + Math.sin(aim) * y).toBeGreaterThan(Math.cos(Math.PI / 128) - 1e-9);
    }
  });

  it('that send nonsense stay at rest', () => {
    expect(moved(NaN, 0)).toBe(0);
    expect(aimed(0, NaN)).toBe(0);
  });
});

describe('a pad', () => {
  it('plays Faith from the moment that it is there', () => {
    const { page, input } = withPads();
    input.poll(0);
    const pad = testPad();
    pad.press('PadX');
    pad.axes = [0, 1, -1, 0];
    page.pads = [null, null, pad];
    input.poll(1);
    const frame = input.frameFor('faith', endOf(0));
    expect(buttonsOf(frame)).toBe(BUTTON.attack);
    expect(moveY(frame)).toBe(1);
    expect(aimCodeOf(frame)).toBe(1 + 64);
  });

  it('acts in the newest tick of a frame, as it is only known by then', () => {
    const pad = testPad();
    const { input } = withPads(pad);
    input.poll(0);
    pad.press('PadB');
    input.poll(endOf(10));
    const frames = Array.from({ length: 12 }, (_, tick) => input.frameFor('faith', endOf(tick)));
    expect(ticksDown(frames, BUTTON.kick)).toEqual([11]);
  });

  it('that is tapped between two frames without a tick still strikes', () => {
    const pad = testPad();
    const { input } = withPads(pad);
    pad.press('PadX');
    input.poll(1);
    pad.release('PadX');
    input.poll(3);
    const frames = Array.from({ length: 3 }, (_, tick) => input.frameFor('faith', endOf(tick)));
    expect(ticksDown(frames, BUTTON.attack)).toEqual([0]);
  });

  it('has triggers that count from well into their way', () => {
    const pad = testPad();
    const { input } = withPads(pad);
    pad.buttons[7] = { pressed: true, value: 0.2 };
    input.poll(0);
    expect(input.frameFor('faith', endOf(0))).toBe(0);
    pad.buttons[7] = { pressed: true, value: 0.5 };
    input.poll(endOf(0));
    expect(buttonsOf(input.frameFor('faith', endOf(1)))).toBe(BUTTON.attack);
  });

  it('goes to Willow if the player at the keyboard wants to stay there', () => {
    const pad = testPad();
    const page = new TestPage();
    page.pads = [pad];
    const { input } = playOn(page, { firstPad: 'willow' });
    pad.press('PadX');
    input.poll(0);
    expect(buttonsOf(input.frameFor('willow', endOf(0)))).toBe(BUTTON.attack);
    expect(input.frameFor('faith', endOf(0))).toBe(0);
  });

  it('that is unplugged in use lets everything go and says so', () => {
    const pad = testPad();
    const { page, input, told } = withPads(pad);
    pad.press('PadX');
    pad.axes = [1, 0, 0, 1];
    input.poll(0);
    input.frameFor('faith', endOf(0));
    page.pads = [null];
    input.poll(endOf(0));
    expect(told).toContain('pad lost');
    expect(input.frameFor('faith', endOf(1))).toBe(0);
  });

  it('that is unplugged while nobody uses it disturbs nobody', () => {
    const pad = testPad();
    const { page, input, told } = withPads(pad);
    pad.press('PadX');
    input.poll(0);
    page.down('KeyD', 1);
    page.pads = [];
    input.poll(2);
    expect(told).not.toContain('pad lost');
    expect(moveX(input.frameFor('faith', endOf(0)))).toBe(1);
  });

  it('that comes back under another number is the same player’s again', () => {
    const pad = testPad();
    const { page, input } = withPads(pad);
    input.poll(0);
    page.pads = [];
    input.poll(1);
    const again = testPad();
    page.pads = [null, null, null, again];
    again.press('PadA');
    input.poll(2);
    expect(buttonsOf(input.frameFor('faith', endOf(0)))).toBe(BUTTON.dash);
  });

  it('whose buttons the browser cannot name is left alone, and that is said once it is used', () => {
    const pad = testPad({ id: 'Odd pad', mapping: '' });
    const { input, told } = withPads(pad);
    input.poll(0);
    expect(told).toEqual([]);
    for (const at of [1, 3]) {
      pad.press('PadX');
      input.poll(at);
      pad.release('PadX');
      input.poll(at + 1);
    }
    expect(told).toEqual(['unknown pad Odd pad']);
    expect(input.frameFor('faith', endOf(0))).toBe(0);
  });

  it('shows its own glyphs as soon as it is used, and the keyboard’s when that is', () => {
    const pad = testPad({ id: 'DualSense Wireless Controller (Vendor: 054c Product: 0ce6)' });
    const { page, input } = withPads(pad);
    input.poll(0);
    expect(input.device).toBe('keyboard');
    pad.axes = [0, 0, 0.9, 0];
    input.poll(1);
    expect(input.device).toBe('playstation');
    page.down('KeyW', 2);
    expect(input.device).toBe('keyboard');
  });

  it('walks menus with its cross or its stick, and goes on while they are held', () => {
    const pad = testPad();
    const { input, told } = withPads(pad);
    input.setPlaying(false);
    input.poll(-16);
    pad.axes = [0, 0.9, 0, 0];
    for (let at = 0; at <= 600; at += 16) input.poll(at);
    const steps = told.filter((each) => typeof each === 'object');
    expect(steps).toEqual(Array(3).fill({ menu: 'down' }));
    pad.axes = [0, 0, 0, 0];
    pad.press('PadA');
    for (let at = 616; at <= 2000; at += 16) input.poll(at);
    expect(told.slice(-1)).toEqual([{ menu: 'confirm' }]);
    expect(told.filter((each) => typeof each === 'object')).toHaveLength(4);
  });

  it('shakes in the hands of the player who uses it', () => {
    const shaken: unknown[] = [];
    const pad = testPad({
      vibrationActuator: {
        playEffect: (_type, effect) => Promise.resolve(shaken.push(effect)),
      },
    });
    const { page, input } = withPads(pad);
    pad.press('PadX');
    input.poll(0);
    input.rumble('faith', { strong: 1, weak: 0.5, ms: 100 });
    expect(shaken).toEqual([{ duration: 100, strongMagnitude: 1, weakMagnitude: 0.5 }]);
    page.down('KeyD', 1);
    input.rumble('faith', { strong: 1, weak: 0.5, ms: 100 });
    expect(shaken).toHaveLength(1);
  });

  it('moves in a quantised way only: the same frame for the same place of the stick', () => {
    const pad = testPad();
    const { input } = withPads(pad);
    input.poll(-1);
    pad.axes = [0.71, 0.7, 0, 0];
    input.poll(0);
    const first = moveCodeOf(input.frameFor('faith', endOf(0)));
    pad.axes = [0.7, 0.71, 0, 0];
    input.poll(endOf(0));
    expect(moveCodeOf(input.frameFor('faith', endOf(1)))).toBe(first);
  });
});
