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

/** A keyboard under real key events. */
export function keyboardOf(page: Page): Controls {
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
      await set('KeyD', steer > 0.2);
      await set('KeyA', steer < -0.2);
      await set('KeyW', pedal > 0);
      await set('KeyS', pedal < 0);
    },
    hold: (action) => page.keyboard.down(KEYS[action]),
    release: (action) => page.keyboard.up(KEYS[action]),
  };
}
