import { strToU8 } from 'fflate';
import { fnv1a } from '../level/fnv1a.ts';

/** What is needed of `localStorage`. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Copy {
  readonly serial: number;
  readonly text: string;
}

export interface Found {
  /** The newest text that is whole, or null. */
  readonly text: string | null;
  /** Something was there that is damaged or cut off. */
  readonly damaged: boolean;
}

/**
 * A text kept twice, written in turn: whatever happens during a write, the other copy is whole.
 * A copy is its serial number, the FNV-1a of all that follows the first line, a line's end and the text.
 * Both functions throw whatever the store throws.
 */
export function createTwoCopies(store: TextStore, name: string) {
  const slots = [`${name}.0`, `${name}.1`] as const;

  function read(slot: string): Copy | 'damaged' | null {
    const stored = store.getItem(slot);
    if (stored === null) return null;
    const [, serial, check, text] = /^(\d{1,15}) ([0-9a-f]{16})\n(.*)$/s.exec(stored) ?? [];
    if (serial === undefined || text === undefined || check !== checkOf(serial, text)) {
      return 'damaged';
    }
    return { serial: Number(serial), text };
  }

  function newest(): Copy | null {
    const copies = slots.map(read).filter((copy) => copy !== null && copy !== 'damaged');
    return copies.reduce<Copy | null>(
      (best, copy) => (best && best.serial >= copy.serial ? best : copy),
      null,
    );
  }

  return {
    read(): Found {
      return {
        text: newest()?.text ?? null,
        damaged: slots.some((slot) => read(slot) === 'damaged'),
      };
    },

    write(text: string): void {
      const serial = String((newest()?.serial ?? 0) + 1);
      const slot = slots[Number(serial) % 2 === 0 ? 0 : 1];
      store.setItem(slot, `${serial} ${checkOf(serial, text)}\n${text}`);
    },
  };
}

const checkOf = (serial: string, text: string): string => fnv1a(strToU8(`${serial}\n${text}`));
