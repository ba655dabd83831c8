import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUTTON, buttonsOf, NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import { endOf, playOn, TestPage } from './testPage.ts';

const TICK = endOf(0);
const MASKS = [1, 4, 2] as const;

/** A player's hands, and a browser that shows the page of them what browsers show. */
class Hands {
  readonly page = new TestPage();
  readonly input = playOn(this.page).input;
  readonly #keys = new Set<string>();
  readonly #buttons = new Set<number>();
  #command = false;
  #away = false;
  #outside = false;
  #atMs = 0;

  #send(type: string, fields: Record<string, unknown> = {}): Event {
    this.#atMs += 3;
    return this.page.send(type, this.#atMs, { metaKey: this.#command, ...fields });
  }

  get #mask(): number {
    return [...this.#buttons].reduce((mask, button) => mask | MASKS[button]!, 0);
  }

  key(code: string): void {
    if (this.#keys.has(code)) {
      if (!this.#away) this.#send('keydown', { code, repeat: true });
      return;
    }
    this.#keys.add(code);
    if (!this.#away) this.#send('keydown', { code, repeat: false });
  }

  /** macOS shows no release under Command, and nobody shows one to a page that is away. */
  letKeyGo(code: string): void {
    if (this.#keys.delete(code) && !this.#away && !this.#command) this.#send('keyup', { code });
  }

  command(): void {
    if (this.#command || this.#away) return;
    this.#command = true;
    this.#send('keydown', { code: 'MetaLeft', repeat: false });
  }

  letCommandGo(): void {
    if (!this.#command) return;
    this.#command = false;
    if (!this.#away) this.#send('keyup', { code: 'MetaLeft' });
  }

  /** It lights, and is down until it is pressed again: some systems show that second press alone as a release. */
  lock(code: string): void {
    if (!this.#away) this.#send('keydown', { code, repeat: false });
  }

  press(button: number): void {
    if (this.#away || this.#outside || this.#buttons.has(button)) return;
    this.#buttons.add(button);
    this.#send('mousedown', { button, buttons: this.#mask });
  }

  /** Over a menu of the browser's, or out of the page, it is not seen. */
  letButtonGo(button: number, isSeen: boolean): void {
    if (!this.#buttons.delete(button) || this.#away || this.#outside || !isSeen) return;
    this.#send('mouseup', { button, buttons: this.#mask });
  }

  move(): void {
    if (this.#away) return;
    this.#outside = false;
    this.#send('mousemove', { buttons: this.#mask, clientX: 1, clientY: 1 });
  }

  leave(): void {
    if (this.#away || this.#outside) return;
    this.#outside = true;
    this.#send('mouseout', { relatedTarget: null, buttons: this.#mask });
  }

  lookAway(): void {
    if (this.#away) return;
    this.#away = true;
    this.#send('blur');
  }

  comeBack(): void {
    this.#away = false;
  }

  /** Whatever is down comes up, and the pointer is moved. */
  letGo(): void {
    for (const code of [...this.#keys]) this.letKeyGo(code);
    this.letCommandGo();
    for (const button of [...this.#buttons]) this.letButtonGo(button, true);
    this.comeBack();
    this.move();
  }

  /** What is played some ticks later, when every press had its tick. */
  playedAfter(): { faith: number; willow: number } {
    let frames = { faith: 0, willow: 0 };
    const first = Math.ceil(this.#atMs / TICK) + 1;
    for (let tick = first; tick < first + 200; tick++) {
      frames = {
        faith: this.input.frameFor('faith', endOf(tick)),
        willow: this.input.frameFor('willow', endOf(tick)),
      };
    }
    return frames;
  }
}

const KEYS = ['KeyJ', 'KeyW', 'KeyD', 'Space', 'KeyR', 'Numpad4', 'Home', 'KeyI', ''];

const deed: fc.Arbitrary<(hands: Hands) => void> = fc.oneof(
  fc.constantFrom(...KEYS).map((code) => (hands: Hands) => hands.key(code)),
  fc.constantFrom(...KEYS).map((code) => (hands: Hands) => hands.letKeyGo(code)),
  fc
    .constantFrom('CapsLock', 'NumLock', 'ScrollLock', 'F1', 'Unidentified')
    .map((code) => (hands: Hands) => hands.lock(code)),
  fc.nat(2).map((button) => (hands: Hands) => hands.press(button)),
  fc.tuple(fc.nat(2), fc.boolean()).map(
    ([button, isSeen]) =>
      (hands: Hands) =>
        hands.letButtonGo(button, isSeen),
  ),
  fc.constantFrom(
    (hands: Hands) => hands.command(),
    (hands: Hands) => hands.letCommandGo(),
    (hands: Hands) => hands.move(),
    (hands: Hands) => hands.leave(),
    (hands: Hands) => hands.lookAway(),
    (hands: Hands) => hands.comeBack(),
    (hands: Hands) => hands.input.setAtWheel(true),
    (hands: Hands) => hands.input.setAtWheel(false),
    (hands: Hands) => hands.input.beginRun(),
    (hands: Hands) => hands.input.setPlaying(false),
    (hands: Hands) => hands.input.setPlaying(true),
  ),
);

describe('nothing stays held', () => {
  it('when nothing is, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const hands = new Hands();
        for (const each of deeds) each(hands);
        hands.letGo();
        hands.input.setPlaying(true);
        hands.input.setAtWheel(false);
        expect(hands.playedAfter()).toEqual({ faith: NO_INPUT, willow: NO_INPUT });
        expect(hands.input.isHeld('restart')).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('of the mouse, once the pointer is out of the page', () => {
    const hands = new Hands();
    hands.press(2);
    hands.leave();
    expect(hands.playedAfter().faith).toBe(NO_INPUT);
  });

  it('and a key whose release was lost is pressed anew', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    page.down('KeyK', 0);
    input.frameFor('faith', endOf(0));
    page.down('KeyK', 1.5 * TICK);
    const frames = [1, 2, 3, 4].map((tick) => buttonsOf(input.frameFor('faith', endOf(tick))));
    expect(frames).toEqual([0, BUTTON.kick, BUTTON.kick, BUTTON.kick]);
    page.up('KeyK', 5.5 * TICK);
    expect(input.frameFor('faith', endOf(5))).toBe(NO_INPUT);
  });
});

describe('the browser’s own menu', () => {
  it('stays shut over the game, but not over a field that is written into', () => {
    const page = new TestPage();
    playOn(page);
    expect(page.send('contextmenu', 0).defaultPrevented).toBe(true);
    expect(page.send('dragstart', 0).defaultPrevented).toBe(true);
    const field = { target: { tagName: 'INPUT', type: 'text' } };
    expect(page.send('contextmenu', 1, field).defaultPrevented).toBe(false);
  });
});

describe('Tab', () => {
  it('stays in the game while it is played, and is the browser’s in menus', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    expect(page.down('Tab', 0).defaultPrevented).toBe(true);
    expect(page.down('Tab', 1, { repeat: true }).defaultPrevented).toBe(true);
    input.setPlaying(false);
    page.up('Tab', 2);
    expect(page.down('Tab', 3).defaultPrevented).toBe(false);
  });
});
