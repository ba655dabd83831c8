import type { Device } from '../../app/game.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { isFireAwake, SPARK } from '../../sim/fight/spells/spark.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { attributeWriter, classWriter, drawing, element, shownWriter } from '../dom.ts';
import { createPrompt, type KeyLabel } from '../glyphs/glyphs.ts';
import { FIRE_MARK } from '../marks.ts';
import { meter } from './heroine.ts';

/** How long after it woke the key is named. */
const HINT_TICKS = 960;

/** What Faith's fire is paid with, notched where a tap and a full hold are paid for. Nothing while it sleeps. */
export function createSpark(keyLabel: KeyLabel) {
  const bar = meter('Faith: spark', 'bar second spark-bar');
  for (const cost of [SPARK.tap, SPARK.full]) {
    const at = `right:${String((cost / SPARK.most) * 100)}%`;
    bar.node.append(element('i', { class: 'notch', style: at }));
  }
  const prompt = createPrompt(keyLabel);
  const hint = element(
    'span',
    { class: 'fire-hint outlined', role: 'status', hidden: true },
    prompt.node,
    'Fire! Hold for more',
  );
  const node = element(
    'span',
    { class: 'spark', hidden: true },
    drawing(FIRE_MARK),
    bar.node,
    hint,
  );
  const show = shownWriter(node);
  const showHint = shownWriter(hint);
  const markTap = classWriter(node, 'tap');
  const markFull = classWriter(node, 'full-hold');
  const writeText = attributeWriter(bar.node, 'aria-valuetext');
  let hintUntilTick = 0;
  return {
    node,
    clear() {
      hintUntilTick = 0;
    },
    onTick(events: readonly FightEvent[], { tick }: FightWorld) {
      if (events.some(({ type }) => type === 'fire-woke')) hintUntilTick = tick + HINT_TICKS;
    },
    update(world: FightWorld, device: Device, codes: readonly string[]) {
      const awake = isFireAwake(world);
      show(awake);
      if (!awake) return;
      const { spark } = world.faith;
      bar.write(spark / SPARK.most);
      markTap(spark >= SPARK.tap);
      markFull(spark >= SPARK.full);
      writeText(sparkText(spark));
      const hinted = world.tick < hintUntilTick;
      showHint(hinted);
      if (hinted) prompt.update(device, codes);
    },
  };
}

/** What so much of it is good for, in words. */
export function sparkText(spark: number): string {
  if (spark < SPARK.tap) return 'too little for fire';
  return spark < SPARK.full ? 'enough for a bolt' : 'enough for fire that is held';
}
