import type { GameState } from '../../app/game.ts';
import { ENEMY_NUMBERS, isBoss } from '../../sim/fight/enemies/numbers.ts';
import type { Enemy, FightWorld } from '../../sim/fight/world.ts';
import { classWriter, element, partWriter, shownWriter, textWriter } from '../dom.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import type { Labels } from '../labels.ts';
import { meter } from './heroine.ts';

const NUMERALS = ['I', 'II', 'III'] as const;

/** The elder's bar, cut where its phases end, what its poise can still take, and when its heart is open. */
export function createBoss(labels: Labels) {
  const bar = meter('Elder Turok-Han: health', 'bar boss-health');
  const { phases } = ENEMY_NUMBERS.elderTurokHan;
  for (let phase = 1; phase < phases; phase++) {
    const left = `left:${String((phase / phases) * 100)}%`;
    bar.node.append(element('i', { class: 'notch', style: left }));
  }
  const poise = element(
    'i',
    { class: 'poise', 'aria-hidden': true },
    element('i', { class: 'fill' }),
  );
  const phase = element('span', { class: 'boss-phase' });
  const thrust = createPrompt(labels.key);
  const chance = element(
    'span',
    { class: 'boss-chance', role: 'status', hidden: true },
    'The heart is open: hold',
    thrust.node,
    'and let go',
  );
  const node = element(
    'section',
    { class: 'boss', 'aria-label': 'Elder Turok-Han', hidden: true },
    element('p', { class: 'boss-name outlined' }, 'Elder Turok-Han', phase, chance),
    bar.node,
    poise,
  );
  const show = shownWriter(node);
  const showChance = shownWriter(chance);
  const writePhase = textWriter(phase);
  const writePoise = partWriter(poise, '--part');
  const markOpen = classWriter(node, 'open');
  return {
    node,
    update({ world, device, settings }: GameState) {
      const boss = bossOf(world);
      show(boss !== null);
      if (!boss) return;
      const { health, poise: wholePoise } = ENEMY_NUMBERS[boss.kind];
      const open = boss.phase === 'stagger';
      bar.write(boss.health / health);
      writePoise(open ? 0 : boss.poise / wholePoise);
      writePhase(NUMERALS[boss.bossPhase - 1] ?? '');
      markOpen(open);
      showChance(open);
      if (open) thrust.update(device, settings.bindings.faith.attack);
    },
  };
}

/** The boss, once it has noticed anyone; else null. */
export function bossOf(world: FightWorld): Enemy | null {
  for (const enemy of world.enemies) {
    if (isBoss(enemy.kind) && enemy.phase !== 'asleep') return enemy;
  }
  return null;
}
