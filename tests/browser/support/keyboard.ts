import type { Page } from 'playwright-core';
import type { Controls, HandAction } from './hands.ts';

const KEYS: Record<HandAction, string> = {
  attack: 'KeyJ',
  dash: 'Space',
  kick: 'KeyK',
  throw: 'KeyL',
  help: 'KeyQ',
  confirm: 'Enter',
  pause: 'Escape',
};

/** Left and right, throttle and brake. */
type WheelKeys = readonly [left: string, right: string, throttle: string, brake: string];

export const FAITHS_WHEEL: WheelKeys = ['KeyA', 'KeyD', 'KeyW', 'KeyS'];
export const WILLOWS_WHEEL: WheelKeys = ['Numpad4', 'Numpad6', 'Numpad8', 'Numpad5'];

/** A keyboard under real key events. */
export function keyboardOf(page: Page, wheel: WheelKeys = FAITHS_WHEEL): Controls {
  const [left, right, throttle, brake] = wheel;
  const down = new Set<string>();
  const set = async (key: string, wanted: boolean) => {
    if (wanted === down.has(key)) return;
    if (wanted) down.add(key);
    else down.delete(key);
    await page.keyboard[wanted ? 'down' : 'up'](key);
  };
  return {
    async steer(x, y) {
      const size = Math.hypot(x, y);
      const least = Math.sin(Math.PI / 8) * size;
      await set('KeyD', size > 0 && x > least);
      await set('KeyA', size > 0 && x < -least);
      await set('KeyS', size > 0 && y > least);
      await set('KeyW', size > 0 && y < -least);
    },
    async wheel(steer, pedal) {
      await set(right, steer > 0.2);
      await set(left, steer < -0.2);
      await set(throttle, pedal > 0);
      await set(brake, pedal < 0);
    },
    hold: (action) => page.keyboard.down(KEYS[action]),
    release: (action) => page.keyboard.up(KEYS[action]),
  };
}
