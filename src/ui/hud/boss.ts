import { BOSS_PHASES } from '../../sim/fight/enemies/heart.ts';
import { ENEMY_NUMBERS } from '../../sim/fight/enemies/numbers.ts';
import type { Enemy, FightWorld } from '../../sim/fight/world.ts';
import {
  attributeWriter,
  classWriter,
  element,
  partWriter,
  shownWriter,
  textWriter,
} from '../dom.ts';
import { meter } from './heroine.ts';

const NUMERALS = ['I', 'II', 'III'] as const;

/** The elder's bar, cut where its phases end, with what it is doing where that is a chance for Faith. */
export function createBoss() {
  const bar = meter('Elder Turok-Han: health', 'bar boss-health');
  bar.node.append(
    element('i', { class: 'seared' }),
    ...Array.from({ length: BOSS_PHASES - 1 }, (_, index) =>
      element('i', { class: 'notch', style: `left:${String(((index + 1) / BOSS_PHASES) * 100)}%` }),
    ),
  );
  const poise = element(
    'i',
    { class: 'poise', 'aria-hidden': true },
    element('i', { class: 'fill' }),
  );
  const phase = element('span', { class: 'boss-phase' });
  const chance = element('span', { class: 'boss-chance', role: 'status' });
  const node = element(
    'section',
    { class: 'boss', 'aria-label': 'Elder Turok-Han', hidden: true },
    element('p', { class: 'boss-name outlined' }, 'Elder Turok-Han', phase, chance),
    bar.node,
    poise,
  );
  const show = shownWriter(node);
  const writePhase = textWriter(phase);
  const writeChance = textWriter(chance);
  const writePoise = partWriter(poise, '--part');
  const writeSeared = partWriter(bar.node, '--seared');
  const writeDoing = attributeWriter(node, 'data-doing');
  const markOpen = classWriter(node, 'open');
  return {
    node,
    update(world: FightWorld) {
      const boss = elderOf(world);
      show(boss !== null);
      if (!boss) return;
      const rule = ENEMY_NUMBERS.elderTurokHan;
      const open = boss.phase === 'stagger';
      bar.write(boss.health / rule.health);
      writePoise(open ? 0 : boss.poise / rule.poise);
      writeSeared(boss.seared);
      writePhase(NUMERALS[boss.bossPhase - 1] ?? '');
      writeDoing(boss.phase);
      markOpen(open);
      writeChance(open ? 'The heart is open' : '');
    },
  };
}

/** The elder, once it has noticed anyone. */
function elderOf(world: FightWorld): Enemy | null {
  for (const enemy of world.enemies) {
    if (enemy.kind === 'elderTurokHan' && enemy.phase !== 'asleep') return enemy;
  }
  return null;
}
