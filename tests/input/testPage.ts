import type { InputHost, InputOptions } from '../../src/input/createInput.ts';
import { createInput } from '../../src/input/createInput.ts';
import type { AppAction } from '../../src/input/actions.ts';
import { PAD_CODES } from '../../src/input/codes.ts';
import type { PadReading } from '../../src/input/padState.ts';
import { DEFAULT_SETTINGS, inputOptions } from '../../src/app/settings.ts';
import { TICK_MS } from '../../src/app/playLoop.ts';

/** A page whose events carry the times that a test gives them. */
export class TestPage extends EventTarget {
  nowMs = 0;
  hidden = false;
  pads: (PadReading | null)[] = [];

  send(type: string, atMs: number, fields: Record<string, unknown> = {}): Event {
    this.nowMs = Math.max(this.nowMs, atMs);
    const event = new Event(type, { cancelable: true });
    for (const [name, value] of Object.entries({ timeStamp: atMs, ...fields })) {
      Object.defineProperty(event, name, { value });
    }
    this.dispatchEvent(event);
    return event;
  }

  down = (code: string, atMs: number, fields: Record<string, unknown> = {}): Event =>
    this.send('keydown', atMs, { code, repeat: false, ...fields });

  up = (code: string, atMs: number): Event => this.send('keyup', atMs, { code });

  get host(): InputHost {
    return {
      page: this,
      pageHidden: () => this.hidden,
      nowMs: () => this.nowMs,
      readPads: () => this.pads,
    };
  }
}

export interface TestPad extends PadReading {
  buttons: { pressed: boolean; value: number }[];
  axes: number[];
  connected: boolean;
  press(code: (typeof PAD_CODES)[number]): void;
  release(code: (typeof PAD_CODES)[number]): void;
}

export function testPad(fields: Partial<PadReading> = {}): TestPad {
  const buttons = Array.from({ length: 17 }, () => ({ pressed: false, value: 0 }));
  const set = (code: (typeof PAD_CODES)[number], pressed: boolean): void => {
    buttons[PAD_CODES.indexOf(code)] = { pressed, value: pressed ? 1 : 0 };
  };
  return {
    id: 'Xbox 360 Controller (STANDARD GAMEPAD Vendor: 045e Product: 028e)',
    mapping: 'standard',
    ...fields,
    connected: true,
    buttons,
    axes: [0, 0, 0, 0],
    press: (code) => set(code, true),
    release: (code) => set(code, false),
  };
}

/** Input in play on a test page, and everything that it told the game. */
export function playOn(page: TestPage, options: Partial<InputOptions> = {}) {
  const told: (AppAction | string)[] = [];
  const input = createInput(page.host, { ...inputOptions(DEFAULT_SETTINGS), ...options });
  input.listen({
    onAction(action) {
      told.push(action);
      return false;
    },
    onFocusLost: () => told.push('focus lost'),
    onPadLost: () => told.push('pad lost'),
    onUnknownPad: (id) => told.push(`unknown pad ${id}`),
    onDevice: (device) => told.push(`device ${device}`),
  });
  input.setPlaying(true);
  return { input, told };
}

/** The end of the n-th tick, counted from 0, of a clock that starts at 0. */
export const endOf = (tick: number): number => (tick + 1) * TICK_MS;

/** Which of the first `ticks` ticks have all of these button bits down. */
export function ticksDown(frames: readonly number[], bits: number): number[] {
  return frames.flatMap((frame, tick) => ((frame & bits) === bits ? [tick] : []));
}
