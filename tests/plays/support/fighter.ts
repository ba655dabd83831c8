/** Fights with hands: slow eyes, no inside knowledge. */
import type { Page } from 'playwright-core';
import {
  nextFrame,
  press,
  ticksPass,
  type Controls,
  type Sight,
} from '../../browser/support/hands.ts';
import { createDriver } from './driver.ts';
import { lookOn } from './lookOn.ts';

/** In the middle of the road before the car, where the headlights shine. */
const IN_THE_LIGHT = { x: 15.5, y: 12.6 };

/** After so many blows she is out of breath, and keeps away for so many ticks. */
const BLOWS_A_BREATH = 5;
const BREATH_TICKS = 84;
/** So little in so long is no way at all; and so long she tries another. */
const STUCK_UNITS = 0.4;
const STUCK_TICKS = 108;
const AROUND_TICKS = 84;
/** Until a held stake is a thrust. */
const HOLD_TICKS = 50;

/** Plays until the scene is another one. */
export async function playFight(page: Page, controls: Controls): Promise<void> {
  const fight = createFighter(page, controls);
  const drive = createDriver(controls);
  for (;;) {
    const sight = await lookOn(page);
    if (sight.scene !== 'fight') return;
    if (sight.drive) await drive(sight.drive, sight.tick);
    else await fight(sight);
    await nextFrame(page);
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
  const goesAround = ({ faith: { x, y }, tick: now }: Sight): boolean => {
    if (Math.hypot(x - stood.x, y - stood.y) < STUCK_UNITS) {
      if (now - stood.since > STUCK_TICKS) {
        aroundUntil = now + AROUND_TICKS;
        side = -side;
        stood = { x, y, since: now + AROUND_TICKS };
      }
    } else stood = { x, y, since: now };
    return now < aroundUntil;
  };
  const strike = async (tick: number, holdTicks: number) => {
    await controls.hold('attack');
    if (holdTicks > 0) await ticksPass(page, holdTicks);
    await controls.release('attack');
    blows++;
    if (blows % BLOWS_A_BREATH === 0) restUntil = tick + holdTicks + BREATH_TICKS;
  };
  return async (sight) => {
    const { faith, tick } = sight;
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
      if (distance < 2.4 && tick > restUntil) await strike(tick, HOLD_TICKS);
    } else if (sight.segment === 'out-of-shape' && !isAt(IN_THE_LIGHT, faith)) {
      await controls.steer(IN_THE_LIGHT.x - faith.x, IN_THE_LIGHT.y - faith.y);
    } else if (tick < restUntil) {
      await controls.steer(away.x, away.y);
    } else if (distance > 2 && goesAround(sight)) {
      await controls.steer(away.y * side, -away.x * side);
    } else {
      await controls.steer(-away.x, -away.y);
      if (distance < 2) await strike(tick, 0);
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
