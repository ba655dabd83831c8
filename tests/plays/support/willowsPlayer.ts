import type { Page } from 'playwright-core';

/**
 * Willow is in somebody's hands who keeps her near, shields now and then, mends, amplifies, pulls Faith up, and lights the
 * headlights; in the ambush's last fight they rest, and her own mind takes over. At the wheel others have her keys.
 */
export async function joinAsWillow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys = { x: ['Numpad4', 'Numpad6'], y: ['Numpad8', 'Numpad5'] };
    const held = new Set<string>();
    const set = (code: string, on: boolean) => {
      if (on === held.has(code)) return;
      if (on) held.add(code);
      else held.delete(code);
      dispatchEvent(new KeyboardEvent(on ? 'keydown' : 'keyup', { code }));
    };
    dispatchEvent(new KeyboardEvent('keydown', { code: 'Insert' }));
    dispatchEvent(new KeyboardEvent('keyup', { code: 'Insert' }));
    setInterval(() => {
      const { faith, willow, scene, segment, tick, dance, drive } = window.__ktf!;
      const isOn = scene === 'fight' && !dance && !drive && segment !== 'the-heart';
      const isAtWork = segment === 'out-of-shape' && faith.state !== 'down';
      // where she reaches the car's lamps
      const to = isAtWork ? { x: 11.2, y: 12.8 } : faith;
      const near = isAtWork ? 0.3 : 0.9;
      for (const axis of ['x', 'y'] as const) {
        const off = isOn ? to[axis] - willow[axis] : 0;
        set(keys[axis][0]!, off < -near);
        set(keys[axis][1]!, off > near);
      }
      const away = Math.hypot(faith.x - willow.x, faith.y - willow.y);
      const isBeside = isOn && !isAtWork && away < 2.5;
      set('Home', isOn && (isAtWork || (isBeside && faith.state === 'down')));
      set('End', isBeside && tick % 600 < 60);
      set('PageUp', isBeside && tick % 600 >= 90 && (faith.health > 60 || tick % 600 < 300));
      set('PageDown', isBeside && tick % 600 >= 300 && faith.health <= 60);
    }, 30);
  });
}
