/** Plays the drive, the date and the lesson with hands, from their first moment to their results. */
import type { Page } from 'playwright-core';
import { look, nextFrame, press, ticksPass, type Controls } from '../../browser/support/hands.ts';
import { segmentIs } from '../../browser/support/menus.ts';
import { createDriver } from './driver.ts';
import { createFighter } from './fighter.ts';
import { lookOn } from './lookOn.ts';
import { strollToTheFilm } from './stroll.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

const NEAR_UNITS = 0.3;
/** Who is awake and so near is fought on the way. */
const PURSUED_UNITS = 4;
const BIDING = ['asleep', 'prowl'];

/** Along the road, and into the square. */
const HOMEWARD: readonly Place[] = [
  { x: 8, y: 10.9 },
  { x: 46, y: 10.9 },
  { x: 51, y: 11 },
];

/** Through the lobby: past the fallen cart to the bag, and back to the doors. */
const LOBBY: Readonly<Record<string, readonly Place[]>> = {
  'the-hyperion': [
    { x: 17.4, y: 12.1 },
    { x: 20.6, y: 12.4 },
    { x: 22.3, y: 15 },
    { x: 25.2, y: 15.6 },
  ],
  'the-door': [
    { x: 21, y: 15.2 },
    { x: 19, y: 15.1 },
    { x: 15.5, y: 15.9 },
    { x: 14, y: 18 },
  ],
};

/** The drive, from the lobby on. */
export async function playDrive(page: Page, controls: Controls): Promise<void> {
  const drive = createDriver(controls);
  let [next, last] = [0, ''];
  for (;;) {
    const sight = await lookOn(page);
    if (sight.scene !== 'fight') break;
    const { faith, segment } = sight;
    if (segment !== last) [next, last] = [0, segment];
    const way = LOBBY[segment];
    if (sight.drive) await drive(sight.drive, sight.tick);
    else if (way) {
      const to = way[next]!;
      if (Math.hypot(to.x - faith.x, to.y - faith.y) < 0.6 && next + 1 < way.length) next++;
      await controls.steer(to.x - faith.x, to.y - faith.y);
    }
    await nextFrame(page);
  }
  await controls.wheel(0, 0);
}

/** The date, from its stroll on; whoever dances is told to before. */
export async function playBronze(page: Page, controls: Controls): Promise<void> {
  await strollToTheFilm(page, controls);
  await segmentIs(page, 'walking-home');
  const fight = createFighter(page, controls);
  let next = 0;
  for (;;) {
    const sight = await lookOn(page);
    if (sight.scene !== 'fight') break;
    const { faith, segment } = sight;
    const awake = sight.enemies.filter(({ state }) => !BIDING.includes(state));
    const isPursued = awake.some(
      ({ x, y }) => Math.hypot(x - faith.x, y - faith.y) < PURSUED_UNITS,
    );
    // anew after a defeat: from the club's door
    if (faith.x < HOMEWARD[0]!.x) next = 0;
    if (segment !== 'walking-home' || isPursued || faith.state === 'down') {
      await fight({ ...sight, enemies: segment === 'walking-home' ? awake : sight.enemies });
    } else {
      const to = HOMEWARD[next]!;
      if (Math.hypot(to.x - faith.x, to.y - faith.y) < 1 && next + 1 < HOMEWARD.length) next++;
      await controls.steer(to.x - faith.x, to.y - faith.y);
    }
    await nextFrame(page);
  }
}

const NORTH = { x: 0, y: -1 };

/** What is done in each room again and again, until it is solved. */
const ROOMS: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  async giles({ walkTo }) {
    await walkTo({ x: 8, y: 11 });
    await walkTo({ x: 10.2, y: 11 });
  },
  async calling({ walkTo, turn, tap, wait }) {
    for (const x of [13, 15, 17, 19]) {
      await walkTo({ x, y: 9.6 });
      await turn(NORTH);
      await tap('throw');
      await wait(84);
    }
  },
  async circling({ walkTo, hold, release, wait }) {
    await walkTo({ x: 22.5, y: 11 });
    await hold('throw');
    await wait(108);
    await walkTo({ x: 24, y: 9.2 });
    await wait(48);
    await walkTo({ x: 28, y: 13 });
    await wait(60);
    await release('throw');
    await wait(180);
  },
  async volley({ walkTo, turn, hold, release, tap, wait }) {
    await walkTo({ x: 36, y: 13.6 });
    await turn(NORTH);
    await hold('throw');
    await wait(180);
    await release('throw');
    await wait(108);
    await tap('throw');
    await wait(108);
  },
  async lifting({ walkTo, turn, tap, wait }) {
    await walkTo({ x: 42.6, y: 11 });
    await tap('help');
    await walkTo({ x: 43.2, y: 13.5 });
    await walkTo({ x: 46.9, y: 13.5 });
    await turn({ x: 1, y: 0 });
    await wait(60);
    await tap('help');
    await wait(60);
    await walkTo({ x: 44.5, y: 12.6 });
    await tap('help');
    await walkTo({ x: 46, y: 12.2 });
    await turn(NORTH);
    await wait(60);
    await tap('kick');
    await wait(108);
  },
};

/** How far east the gates are; their middles are as far south as the path. */
const GATES = [11, 21, 31, 41, 51] as const;
const PATH_Y = 11;

async function goThrough(gate: number, { walkTo }: Hands): Promise<void> {
  await walkTo({ x: gate - 1, y: PATH_Y });
  await walkTo({ x: gate + 1, y: PATH_Y });
}

/** The lesson, room by room. */
export async function playLesson(page: Page, controls: Controls): Promise<void> {
  for (const [i, [room, play]] of Object.entries(ROOMS).entries()) {
    const hands = handsIn(room, page, controls);
    if (i > 0) await goThrough(GATES[i - 1]!, hands);
    while ((await lookOn(page)).segment === room) await play(hands);
  }
  await goThrough(GATES.at(-1)!, handsIn('silence', page, controls));
  const fight = createFighter(page, controls);
  for (;;) {
    const sight = await lookOn(page);
    if (sight.scene !== 'fight') return;
    await fight(sight);
    await nextFrame(page);
  }
}

type Hands = ReturnType<typeof handsIn>;

/** They rest as soon as the room is solved. */
function handsIn(room: string, page: Page, controls: Controls) {
  const isOn = async (): Promise<boolean> => (await lookOn(page)).segment === room;
  const wait = async (ticks: number): Promise<void> => {
    const { tick } = await look(page);
    while ((await isOn()) && (await look(page)).tick < tick + ticks) await nextFrame(page);
  };
  return {
    wait,
    hold: controls.hold,
    release: controls.release,
    async tap(action: Parameters<Controls['hold']>[0]): Promise<void> {
      await press(controls, action);
      await wait(18);
    },
    async turn({ x, y }: Place): Promise<void> {
      await controls.steer(x, y);
      await ticksPass(page, 4);
      await controls.steer(0, 0);
      await ticksPass(page, 4);
    },
    async walkTo(to: Place): Promise<void> {
      for (;;) {
        const { segment, faith } = await lookOn(page);
        const [x, y] = [to.x - faith.x, to.y - faith.y];
        if (segment !== room || Math.hypot(x, y) < NEAR_UNITS) break;
        await controls.steer(x, y);
        await nextFrame(page);
      }
      await controls.steer(0, 0);
    },
  };
}
