import { classWriter, drawing, element } from '../dom.ts';
import { STAKE_PIP } from '../marks.ts';

/** The stakes that Faith carries: full at hand, hollow while thrown. */
export function createStakes() {
  const node = element('span', { class: 'stakes', role: 'img' });
  let fill: ((full: boolean) => void)[] = [];
  let writtenAtHand = -1;
  return {
    node,
    write(atHand: number, carried: number) {
      if (fill.length !== carried) {
        const pips = Array.from({ length: carried }, () => drawing(STAKE_PIP));
        node.replaceChildren(...pips);
        fill = pips.map((pip) => classWriter(pip, 'full'));
        writtenAtHand = -1;
      }
      if (atHand === writtenAtHand) return;
      writtenAtHand = atHand;
      fill.forEach((write, index) => {
        write(index < atHand);
      });
      node.setAttribute('aria-label', `${String(atHand)} of ${String(carried)} stakes`);
    },
  };
}
