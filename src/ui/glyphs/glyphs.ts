import type { Device } from '../../app/game.ts';
import { drawing, element } from '../dom.ts';
import { keyGlyph, mouseGlyph } from './keyGlyph.ts';
import { padGlyph, padName, type Pad } from './padGlyph.ts';

export type KeyLabel = (code: string) => string;

const isPad = (code: string): boolean => /^(Pad|Stick)/.test(code);
const isMouse = (code: string): boolean => code.startsWith('Mouse');
const isShown = (code: string): boolean => !code.startsWith('Stick');

/** Those of an action's codes that are on a device, the ones to name first in front. */
export function codesOn(device: Device, codes: readonly string[]): readonly string[] {
  switch (device) {
    case 'keyboard':
      return codes.filter((code) => !isPad(code) && !isMouse(code));
    case 'mouse':
      return [...codes.filter(isMouse), ...codes.filter((code) => !isPad(code) && !isMouse(code))];
    default:
      return codes.filter((code) => isPad(code) && isShown(code));
  }
}

/** One code as it looks on the device in the player's hands; a pad's button, without one, as on most pads. */
export function codeGlyph(device: Device, code: string, keyLabel: KeyLabel): Element {
  if (isPad(code)) return drawing(padGlyph(padOf(device), code));
  if (isMouse(code)) {
    const button = Number(code.slice(5));
    if (button === 0 || button === 1 || button === 2) return drawing(mouseGlyph(button));
    return keyGlyph(keyLabel(code));
  }
  return keyGlyph(keyLabel(code));
}

/** What a code is called in a sentence. */
export const codeName = (device: Device, code: string, keyLabel: KeyLabel): string =>
  isPad(code) ? padName(padOf(device), code) : keyLabel(code);

const padOf = (device: Device): Pad =>
  device === 'keyboard' || device === 'mouse' ? 'xbox' : device;

/** A prompt's glyphs, drawn again only when the device or the codes change. */
export function createPrompt(keyLabel: KeyLabel, most = 1) {
  const node = element('span', { class: 'prompt' });
  let drawnDevice: Device | null = null;
  let drawnCodes: readonly string[] | null = null;
  return {
    node,
    update(device: Device, codes: readonly string[]) {
      if (device === drawnDevice && codes === drawnCodes) return;
      drawnDevice = device;
      drawnCodes = codes;
      const shown = codesOn(device, codes).slice(0, most);
      node.replaceChildren(...shown.map((code) => codeGlyph(device, code, keyLabel)));
    },
  };
}
