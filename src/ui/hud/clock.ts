import { TICK_RATE } from '../../sim/core/stage.ts';
import { attributeWriter, element, textWriter } from '../dom.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
/** Milliseconds that one step of each digit after the minutes is worth. */
const DIGIT_WORTH = [10_000, 1000, 100, 10, 1] as const;

export interface Clock {
  readonly node: HTMLElement;
  write(ticks: number): void;
}

/**
 * `m:ss.mmm` in cells of one width, so that it never jitters, and written without making a string. To assistive
 * technology it is one thing with a name that changes once a second.
 */
export function createClock(): Clock {
  const minutes = element('span', { class: 'clock-minutes' });
  const cells = DIGIT_WORTH.map(() => element('span', { class: 'clock-digit' }));
  const [tens, ones, ...thousandths] = cells as [HTMLElement, HTMLElement, ...HTMLElement[]];
  const small = element('span', { class: 'clock-small' }, '.', ...thousandths);
  const digits = element('span', { class: 'clock', 'aria-hidden': true }, minutes, ':', tens, ones);
  digits.append(small);
  const node = element('span', { role: 'img' }, digits);
  const writeMinutes = textWriter(minutes);
  const writeDigit = cells.map(textWriter);
  const writeName = attributeWriter(node, 'aria-label');
  let writtenMinutes = -1;
  let writtenSeconds = -1;
  return {
    node,
    write(ticks) {
      const milliseconds = Math.floor((ticks * 1000) / TICK_RATE);
      const wholeMinutes = Math.floor(milliseconds / 60_000);
      if (wholeMinutes !== writtenMinutes) {
        writtenMinutes = wholeMinutes;
        writeMinutes(String(wholeMinutes));
      }
      let rest = milliseconds - wholeMinutes * 60_000;
      const seconds = Math.floor(rest / 1000);
      if (seconds !== writtenSeconds) {
        writtenSeconds = seconds;
        writeName(`${String(wholeMinutes)}:${String(seconds).padStart(2, '0')}`);
      }
      for (let i = 0; i < DIGIT_WORTH.length; i++) {
        const worth = DIGIT_WORTH[i]!;
        const digit = Math.floor(rest / worth);
        rest -= digit * worth;
        writeDigit[i]!(DIGITS[digit]!);
      }
    },
  };
}
