import type { GameState } from '../../app/game.ts';
import { formatTicks } from '../../run/time.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { attributeWriter, element, replay, shownWriter, textWriter } from '../dom.ts';
import { formatDelta } from '../format.ts';
import { createClock } from './clock.ts';

export type SplitRow = GameState['splits'][number];

const FLASH_TICKS = 420;

/** How a difference to the best reads without its colour too: by its sign. */
export function standing(row: SplitRow): 'gold' | 'ahead' | 'behind' | 'none' {
  if (row.isBestSegment) return 'gold';
  if (row.deltaTicks === null) return 'none';
  return row.deltaTicks <= 0 ? 'ahead' : 'behind';
}

/** The run's clock, the split it is in, the difference to the best, and a flash when a split ends. */
export function createRunClock() {
  const clock = createClock();
  const splitName = element('span', { class: 'split-name' });
  const delta = element('span', { class: 'delta' });
  const flashName = element('span', { class: 'flash-name' });
  const flashTime = element('span', { class: 'flash-time' });
  const flashDelta = element('span', { class: 'delta' });
  const flash = element(
    'p',
    { class: 'split-flash', role: 'status', hidden: true },
    flashName,
    flashTime,
    flashDelta,
  );
  const node = element(
    'section',
    { class: 'run-clock outlined', 'aria-label': 'Time' },
    flash,
    element('p', { class: 'clock-line', role: 'timer', 'aria-live': 'off' }, clock.node),
    element('p', { class: 'split-line' }, splitName, delta),
  );
  const writeName = textWriter(splitName);
  const writeDelta = deltaWriter(delta);
  const writeFlashName = textWriter(flashName);
  const writeFlashTime = textWriter(flashTime);
  const writeFlashDelta = deltaWriter(flashDelta);
  const showFlash = shownWriter(flash);
  const show = shownWriter(node);
  let finishedSegment = -1;
  let flashUntilTick = 0;
  return {
    node,
    clear() {
      finishedSegment = -1;
      flashUntilTick = 0;
    },
    onTick(events: readonly FightEvent[]) {
      for (const event of events) {
        if (event.type === 'segment-finished') finishedSegment = event.segment;
      }
    },
    update({ world, splits }: GameState, shown: boolean) {
      show(shown);
      if (!shown) return;
      clock.write(world.timerTicks);
      writeName(splits[world.segment]?.name ?? '');
      writeDelta(latestStanding(splits, world.segment));
      const done = finishedSegment < 0 ? undefined : splits[finishedSegment];
      if (done?.ticks != null) {
        finishedSegment = -1;
        flashUntilTick = world.tick + FLASH_TICKS;
        writeFlashName(done.name);
        writeFlashTime(formatTicks(done.ticks));
        writeFlashDelta(done);
        replay(flash, 'fresh');
      }
      showFlash(world.tick < flashUntilTick);
    },
  };
}

/** The last row up to this segment that can be compared with the best. */
function latestStanding(splits: readonly SplitRow[], segment: number): SplitRow | null {
  for (let i = Math.min(segment, splits.length - 1); i >= 0; i--) {
    const row = splits[i]!;
    if (row.deltaTicks !== null) return row;
  }
  return null;
}

function deltaWriter(node: HTMLElement): (row: SplitRow | null) => void {
  const writeText = textWriter(node);
  const writeStanding = attributeWriter(node, 'data-standing');
  let writtenTicks: number | null = null;
  return (row) => {
    const ticks = row?.deltaTicks ?? null;
    writeStanding(row ? standing(row) : 'none');
    if (ticks === writtenTicks) return;
    writtenTicks = ticks;
    writeText(ticks === null ? '' : formatDelta(ticks));
  };
}
