/**
 * Plays with hands: it looks at what the probe shows, as a player looks at the screen, and
 * holds and lets go of keys or a pad's buttons. Slow eyes, no inside knowledge.
 */
import type { Page } from 'playwright-core';
import type { Probe } from '../../../src/app/probe.ts';
import { createHandDriver } from './handDriver.ts';

export type HandAction = 'attack' | 'dash' | 'kick' | 'throw' | 'help' | 'confirm';

/** Whatever the hands rest on. */
export interface Controls {
  /** Steers in a direction on the screen, (0, 0) to stand. */
  steer(x: number, y: number): Promise<void>;
  /** Turns the wheel, −1 left to 1 right, and presses a pedal, −1 brake to 1 throttle. */
  wheel(steer: number, pedal: number): Promise<void>;
  hold(action: HandAction): Promise<void>;
  release(action: HandAction): Promise<void>;
}

export type Sight = Pick<
  Probe,
  'scene' | 'segment' | 'tick' | 'faith' | 'enemies' | 'paused' | 'drive'
>;

export const look = (page: Page): Promise<Sight> =>
  page.evaluate(() => {
    const { scene, segment, tick, faith, enemies, paused, drive } = window.__ktf!;
    return { scene, segment, tick, faith, enemies, paused, drive };
  });

/** In the middle of the road before the car, where the headlights shine. */
const IN_THE_LIGHT = { x: 15.5, y: 12.6 };

/** After so many blows she is out of breath, and keeps away for so long. */
const BLOWS_A_BREATH = 5;
const BREATH_MS = 700;
/** So little in so long is no way at all; and so long she tries another. */
const STUCK_UNITS = 0.4;
const STUCK_MS = 900;
const AROUND_MS = 700;
/** Until a held stake is a thrust. */
const HOLD_MS = 420;

/** Plays until the scene is another one; throws after `limitMs`. */
export async function playFight(page: Page, controls: Controls, limitMs: number): Promise<void> {
  const until = Date.now() + limitMs;
  const fight = createFighter(page, controls);
  const drive = createHandDriver(controls);
  for (;;) {
    const sight = await look(page);
    if (sight.scene !== 'fight') return;
    if (Date.now() > until) throw new Error(`No end of the fight: ${JSON.stringify(sight)}`);
    if (sight.drive) await drive(sight.drive);
    else await fight(sight);
    await page.waitForTimeout(16);
  }
}

/** What the hands do about what is seen now. */
export function createFighter(page: Page, controls: Controls): (sight: Sight) => Promise<void> {
  let blows = 0;
  let restUntil = 0;
  let stood = { x: NaN, y: NaN, since: 0 };
  let aroundUntil = 0;
  let side = 1;
  /** Whether she has run against something for a while: then to one side for a moment, next time to the other. */
  const goesAround = ({ x, y }: Sight['faith']): boolean => {
    const now = Date.now();
    if (Math.hypot(x - stood.x, y - stood.y) < STUCK_UNITS) {
      if (now - stood.since > STUCK_MS) {
        aroundUntil = now + AROUND_MS;
        side = -side;
        stood = { x, y, since: now + AROUND_MS };
      }
    } else stood = { x, y, since: now };
    return now < aroundUntil;
  };
  const strike = async (holdMs: number) => {
    await controls.hold('attack');
    if (holdMs > 0) await page.waitForTimeout(holdMs);
    await controls.release('attack');
    blows++;
    if (blows % BLOWS_A_BREATH === 0) restUntil = Date.now() + BREATH_MS;
  };
  return async (sight) => {
    const { faith } = sight;
    const foe = chooseFoe(sight);
    const away = foe ? { x: faith.x - foe.x, y: faith.y - foe.y } : { x: 0, y: 0 };
    const distance = Math.hypot(away.x, away.y);
    const mayFinish = foe?.state === 'stagger' && sight.segment !== 'out-of-shape';
    const threatened = sight.enemies.some(
      ({ state, x, y }) =>
        (state === 'windup' || state === 'attack') && Math.hypot(x - faith.x, y - faith.y) < 2.8,
    );
    if (faith.state === 'down') {
      await press(controls, 'confirm');
    } else if (!foe) {
      await controls.steer(0, 0);
    } else if (threatened && !(mayFinish && distance < 1.8)) {
      const { x, y } = sideways(sight, away);
      await controls.steer(x, y);
      await press(controls, 'dash');
    } else if (mayFinish) {
      await controls.steer(-away.x, -away.y);
      if (distance < 2.4 && Date.now() > restUntil) await strike(HOLD_MS);
    } else if (sight.segment === 'out-of-shape' && !isAt(IN_THE_LIGHT, faith)) {
      await controls.steer(IN_THE_LIGHT.x - faith.x, IN_THE_LIGHT.y - faith.y);
    } else if (Date.now() < restUntil) {
      await controls.steer(away.x, away.y);
    } else if (distance > 2 && goesAround(faith)) {
      await controls.steer(away.y * side, -away.x * side);
    } else {
      await controls.steer(-away.x, -away.y);
      if (distance < 2) await strike(0);
    }
  };
}

const isAt = (place: { x: number; y: number }, { x, y }: Sight['faith']): boolean =>
  Math.hypot(place.x - x, place.y - y) < 0.8;

/** Past the blow's side; the one that leads back to the light. */
function sideways({ faith }: Sight, away: { x: number; y: number }): { x: number; y: number } {
  const toX = IN_THE_LIGHT.x - faith.x;
  const toY = IN_THE_LIGHT.y - faith.y;
  const side = Math.sign(-away.y * toX + away.x * toY) || 1;
  return { x: away.x * 0.6 - away.y * side, y: away.y * 0.6 + away.x * side };
}

/** The elder is what must fall; the others only when they stand in the way. */
function chooseFoe({ faith, enemies }: Sight) {
  const far = ({ x, y, kind }: Sight['enemies'][number]) =>
    Math.hypot(x - faith.x, y - faith.y) - (kind === 'elderTurokHan' ? 3 : 0);
  return [...enemies].sort((a, b) => far(a) - far(b))[0];
}

export async function press(controls: Controls, action: HandAction): Promise<void> {
  await controls.hold(action);
  await controls.release(action);
}
