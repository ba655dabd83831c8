import { isFireAwake, SPARK } from '../../sim/fight/spells/spark.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { attributeWriter, classWriter, drawing, element, shownWriter } from '../dom.ts';
import { FIRE_MARK } from '../marks.ts';
import { meter } from './heroine.ts';

/** What Faith's fire is paid with, notched where a tap and a full hold are paid for. Nothing while it sleeps. */
export function createSpark() {
  const bar = meter('Faith: spark', 'bar second spark-bar');
  for (const cost of [SPARK.tap, SPARK.full]) {
    const at = `right:${String((cost / SPARK.most) * 100)}%`;
    bar.node.append(element('i', { class: 'notch', style: at }));
  }
  const node = element('span', { class: 'spark', hidden: true }, drawing(FIRE_MARK), bar.node);
  const show = shownWriter(node);
  const markTap = classWriter(node, 'tap');
  const markFull = classWriter(node, 'full-hold');
  const writeText = attributeWriter(bar.node, 'aria-valuetext');
  return {
    node,
    update(world: FightWorld) {
      const awake = isFireAwake(world);
      show(awake);
      if (!awake) return;
      const { spark } = world.faith;
      bar.write(spark / SPARK.most);
      markTap(spark >= SPARK.tap);
      markFull(spark >= SPARK.full);
      writeText(sparkText(spark));
    },
  };
}

/** What so much of it is good for, in words. */
export function sparkText(spark: number): string {
  if (spark < SPARK.tap) return 'too little for fire';
  return spark < SPARK.full ? 'enough for a bolt' : 'enough for fire that is held';
}
