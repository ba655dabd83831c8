import type { GameState } from '../../app/game.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { placeAhead, unitsToGo, type Drive } from '../../sim/drive/drive.ts';
import type { Guide } from '../../sim/drive/roadNet.ts';
import { guideOf, roadsOf } from '../../sim/fight/driving.ts';
import { drawing, element, partWriter, replay, shownWriter, textWriter } from '../dom.ts';
import { meter } from './heroine.ts';

/** A unit is about a metre; their road signs are American. */
const MILES_AN_HOUR = 2.237;
const MILES = 1 / 1609;
const FEET = 3.281;
/** From so few miles on, feet are told. */
const NEAR_MILES = 0.2;
/** The arrow points to where the way leads in so many units. */
const AHEAD_UNITS = 26;
const DEPTH_SCALE = 0.643;
const ARROW =
  '<svg viewBox="0 0 24 24"><path d="M12 2 20 21 12 16 4 21Z" fill="currentColor"/></svg>';

/** What filled the boost, told beside it. */
const GAINS: Partial<Record<FightEvent['type'], string>> = {
  'near-missed': 'Close!',
  'drift-ended': 'Drift',
  'car-put-back': 'Back on the road',
  'talk-broken': '…',
};

/** At the wheel: how fast, how much boost, which way and how far. */
export function createDriveHud() {
  const arrow = element('div', { class: 'way-arrow' }, drawing(ARROW));
  const distance = element('span', { class: 'way-far outlined' });
  const speed = element('b', { class: 'speed-number outlined' });
  const boost = meter('Boost', 'bar boost');
  const gain = element('span', { class: 'boost-gain outlined', role: 'status' });
  const node = element(
    'section',
    { class: 'drive-hud', 'aria-label': 'Driving', hidden: true },
    element('div', { class: 'way' }, arrow, distance),
    element(
      'div',
      { class: 'speed' },
      speed,
      element('span', { class: 'speed-unit outlined' }, 'mph'),
    ),
    element('div', { class: 'boosting' }, boost.node, gain),
  );
  const show = shownWriter(node);
  const writeDistance = textWriter(distance);
  const writeSpeed = textWriter(speed);
  const writeGain = textWriter(gain);
  const writeTurn = partWriter(arrow, '--turn');
  const writeDraft = partWriter(node, '--draft');

  return {
    node,
    onTick(events: readonly FightEvent[]) {
      for (const { type } of events) {
        const words = GAINS[type];
        if (words === undefined) continue;
        writeGain(words);
        replay(gain, 'fresh');
      }
    },
    update({ world }: GameState) {
      const { drive } = world;
      show(drive !== null);
      if (!drive) return;
      const { car } = drive;
      writeSpeed(String(Math.round(Math.hypot(car.velocityX, car.velocityY) * MILES_AN_HOUR)));
      boost.write(drive.boost);
      writeDraft(drive.draft);
      const guide = guideOf(world);
      const far = unitsToGo(drive, guide);
      writeDistance(Number.isFinite(far) ? distanceWords(far) : '');
      const turn = wayTurn(world, drive, guide);
      if (turn !== null) writeTurn(turn);
    },
  };
}

function distanceWords(units: number): string {
  const miles = units * MILES;
  if (miles >= NEAR_MILES) return `${miles.toFixed(1)} mi`;
  return `${Math.round((units * FEET) / 50) * 50} ft`;
}

/** Where the way leads from here: whole turns clockwise from up on the screen, 0 to 1; null where there is none. */
function wayTurn(world: FightWorld, drive: Drive, guide: Guide): number | null {
  const ahead = placeAhead(drive, roadsOf(world), guide, AHEAD_UNITS);
  if (!ahead) return null;
  const [dx, dy] = [ahead.x - drive.car.x, (ahead.y - drive.car.y) * DEPTH_SCALE];
  const turn = Math.atan2(dx, -dy) / (2 * Math.PI);
  return turn < 0 ? turn + 1 : turn;
}
