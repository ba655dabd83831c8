import type { GameState } from '../../app/game.ts';
import { drawing, element, partWriter, shownWriter } from '../dom.ts';

const RING =
  '<svg viewBox="0 0 40 40"><circle class="ring-way" cx="20" cy="20" r="16"/><circle class="ring-part" cx="20" cy="20" r="16" pathLength="1"/></svg>';

/** A ring that fills while the key that starts over is held; let go before it is full, nothing happens. */
export function createRestartRing() {
  const node = element(
    'div',
    { class: 'restart-ring', role: 'status', hidden: true },
    drawing(RING),
    element('span', { class: 'outlined' }, 'Keep holding to start over'),
  );
  const show = shownWriter(node);
  const write = partWriter(node, '--part');
  return {
    node,
    update({ restartHeld }: GameState): void {
      const held = restartHeld ?? 0;
      show(held > 0);
      write(held);
    },
  };
}
