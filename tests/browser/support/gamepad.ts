import type { Page } from 'playwright-core';
import { nextFrame, type Controls, type HandAction } from './hands.ts';

/** Places in the standard mapping. */
const BUTTONS: Record<HandAction, number> = {
  attack: 2,
  dash: 0,
  kick: 1,
  throw: 3,
  help: 4,
  confirm: 0,
  pause: 9,
};

interface PadOfTheTest {
  id: string;
  index: number;
  connected: boolean;
  mapping: 'standard';
  timestamp: number;
  axes: number[];
  buttons: { pressed: boolean; touched: boolean; value: number }[];
}

declare global {
  interface Window {
    __pad?: PadOfTheTest;
  }
}

/** No machine of ours has a gamepad: the browser is given one before the game loads. */
export async function plugIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pad: PadOfTheTest = {
      id: 'Xbox Wireless Controller (STANDARD GAMEPAD Vendor: 045e Product: 0b13)',
      index: 0,
      connected: true,
      mapping: 'standard',
      timestamp: 0,
      axes: [0, 0, 0, 0],
      buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
    };
    window.__pad = pad;
    Navigator.prototype.getGamepads = () =>
      [pad.connected ? { ...pad, timestamp: performance.now() } : null] as unknown as Gamepad[];
    addEventListener('load', () => dispatchEvent(new Event('gamepadconnected')));
  });
}

export async function unplug(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.__pad!.connected = false;
    dispatchEvent(new Event('gamepaddisconnected'));
  });
}

/** The pad that was plugged in. A finger holds a button until `isSeen`: for a frame, unless told. */
export function gamepadOf(page: Page, isSeen = () => nextFrame(page)): Controls {
  const setButton = async (action: HandAction, pressed: boolean) => {
    await page.evaluate(
      ([place, down]) => {
        window.__pad!.buttons[place] = { pressed: down, touched: down, value: down ? 1 : 0 };
      },
      [BUTTONS[action], pressed] as const,
    );
    await isSeen();
  };
  return {
    async steer(x, y) {
      const size = Math.max(1e-9, Math.hypot(x, y));
      await page.evaluate(
        (axes) => {
          window.__pad!.axes = [...axes, 0, 0];
        },
        [x === 0 ? 0 : x / size, y === 0 ? 0 : y / size],
      );
    },
    async wheel(steer, pedal) {
      await page.evaluate(
        ([turn, push]) => {
          const pad = window.__pad!;
          pad.axes = [turn, 0, 0, 0];
          const triggers = [
            [7, Math.max(0, push)],
            [6, Math.max(0, -push)],
          ] as const;
          for (const [place, value] of triggers)
            pad.buttons[place] = { pressed: value > 0.3, touched: value > 0, value };
        },
        [steer, pedal] as const,
      );
    },
    hold: (action) => setButton(action, true),
    release: (action) => setButton(action, false),
  };
}
