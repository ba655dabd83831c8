import { element, textWriter } from '../dom.ts';
import type { StickPlace } from '../labels.ts';

/** A stick seen from above: its way, its dead zones, and where it is. */
export function createStickPicture(name: string) {
  const dot = element('i', { class: 'stick-dot' });
  const rings: HTMLElement[] = [];
  const way = element('div', { class: 'stick-way', 'aria-hidden': true }, dot);
  const words = element('figcaption', {});
  const node = element('figure', { class: 'stick-picture' }, way, words);
  const write = textWriter(words);
  return {
    node,

    /** Radii in percent of the way. */
    showZones(percents: readonly number[]): void {
      for (const ring of rings.splice(0)) ring.remove();
      for (const percent of percents) {
        const ring = element('i', { class: 'stick-zone' });
        ring.style.setProperty('--zone', String(percent / 100));
        rings.push(ring);
      }
      way.prepend(...rings);
    },

    /** `rest`: how far from the middle it rests, 0 to 1; null while that is not known. */
    move(at: StickPlace | null, rest: number | null): void {
      way.classList.toggle('absent', at === null);
      way.style.setProperty('--x', (at?.x ?? 0).toFixed(3));
      way.style.setProperty('--y', (at?.y ?? 0).toFixed(3));
      write(rest === null ? name : `${name}: rests at ${Math.round(rest * 100)} %`);
    },
  };
}
