/**
 * Plays the ambush with hands: it looks at what the probe shows, as a player looks at the screen, and
 * holds and lets go of keys or a pad's buttons. Slow eyes, no inside knowledge.
 */
import type { Page } from 'playwright-core';
import type { Probe } from '../../../src/app/probe.ts';

export type HandAction = 'attack' | 'dash' | 'confirm';

/** Whatever the hands rest on. */
export interface Controls {
  /** Steers in a direction on the screen, (0, 0) to stand. */
  steer(x: number, y: number): Promise<void>;
  hold(action: HandAction): Promise<void>;
  release(action: HandAction): Promise<void>;
}

export type Sight = Pick<Probe, 'scene' | 'segment' | 'tick' | 'faith' | 'enemies' | 'paused'>;

export const look = (page: Page): Promise<Sight> =>
  page.evaluate(() => {
    const { scene, segment, tick, faith, enemies, paused } = window.__ktf!;
    return { scene, segment, tick, faith, enemies, paused };
  });

/** In the middle of the road before the car, where the headlights shine. */
const IN_THE_LIGHT = { x: 15.5, y: 12.6 };

/** Plays until the scene is another one; throws after `limitMs`. */
export async function playFight(page: Page, controls: Controls, limitMs: number): Promise<void> {
  const until = Date.now() + limitMs;
  let held = false;
  const letGo = async () => {
    if (held) await controls.release('attack');
    held = false;
  };
  for (;;) {
    const sight = await look(page);
    if (sight.scene !== 'fight') return letGo();
    if (Date.now() > until) throw new Error(`No end of the fight: ${JSON.stringify(sight)}`);
    const { faith } = sight;
    const foe = chooseFoe(sight);
    if (faith.state === 'down') {
      await letGo();
      await press(controls, 'confirm');
    } else if (!foe) {
      await controls.steer(0, 0);
    } else {
      const dx = foe.x - faith.x;
      const dy = foe.y - faith.y;
      const distance = Math.hypot(dx, dy);
      const threatened = sight.enemies.some(
        ({ state, x, y }) =>
          (state === 'windup' || state === 'attack') && Math.hypot(x - faith.x, y - faith.y) < 3.4,
      );
      if (foe.state === 'stagger') {
        await controls.steer(distance > 1.6 ? dx : 0, distance > 1.6 ? dy : 0);
        if (distance < 2.4) {
          if (held) await letGo();
          else {
            await controls.steer(dx, dy);
            await controls.hold('attack');
            held = true;
            await page.waitForTimeout(420);
          }
        }
      } else if (threatened) {
        await letGo();
        await controls.steer(-dx + dy * 0.6, -dy - dx * 0.6);
        await press(controls, 'dash');
      } else if (sight.segment === 'out-of-shape' && distance > 2) {
        await letGo();
        const toX = IN_THE_LIGHT.x - faith.x;
        const toY = IN_THE_LIGHT.y - faith.y;
        const there = Math.hypot(toX, toY) < 0.8;
        await controls.steer(there ? 0 : toX, there ? 0 : toY);
      } else {
        await letGo();
        await controls.steer(dx, dy);
        if (distance < 2) await press(controls, 'attack');
      }
    }
    await page.waitForTimeout(16);
  }
}

/** The elder is what must fall; the others only when they stand in the way. */
function chooseFoe({ faith, enemies }: Sight) {
  const far = ({ x, y, kind }: Sight['enemies'][number]) =>
    Math.hypot(x - faith.x, y - faith.y) - (kind === 'elderTurokHan' ? 3 : 0);
  return [...enemies].sort((a, b) => far(a) - far(b))[0];
}

async function press(controls: Controls, action: HandAction): Promise<void> {
  await controls.hold(action);
  await controls.release(action);
}
