import type { Calibration } from '../../app/calibration.ts';
import type { GameCommands, GameState } from '../../app/game.ts';
import { classWriter, element, textWriter } from '../dom.ts';
import { pressedOnPads } from '../menu/captureCode.ts';
import { amountRow, menuButton } from '../menu/items.ts';
import type { Page } from './page.ts';

/** What the page is given of timing: clicks that are heard when they should, and the reckoning. */
export interface DanceTiming {
  readonly metronome: {
    start(firstBeatMs: number, beatMs: number): void;
    stop(): void;
  };
  readonly calibrate: (pressesMs: readonly number[], firstBeatMs: number) => Calibration;
  readonly plan: { readonly beatMs: number; readonly leadBeats: number; readonly beats: number };
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
}

const FIRST_BEAT_MS = 900;
/** The light is lit so long on a beat, and a press after the last one is waited for. */
const LIT_MS = 110;
const LAST_PRESS_MS = 350;
/** Presses of who still taps along do not walk the menu. */
const DEAF_MS = 700;

const HINT =
  'A metronome clicks and a light flashes. Press any key or button along with it: what you are late or early by is your delay, and new dances are judged by it.';

/** Measures how late the player's presses come in, or lets it be set by hand. */
export function createCalibrate(
  commands: GameCommands,
  padCodes: readonly string[],
  { metronome, calibrate, plan, range }: DanceTiming,
  links: { readonly back: () => void },
): Page & { poll(): void } {
  const light = element('div', { class: 'metronome-light', 'aria-hidden': true });
  const pips = Array.from({ length: plan.leadBeats + plan.beats }, (_, i) =>
    element('i', { class: i < plan.leadBeats ? 'pip lead' : 'pip' }),
  );
  const status = element('p', { class: 'capture-status', role: 'status' });
  const write = textWriter(status);
  const delay = amountRow('Your delay', range, 'ms', (danceDelayMs) => {
    commands.changeSettings({ danceDelayMs });
  });
  const measure = menuButton('Measure it', start, 'primary');
  const node = element(
    'main',
    { class: 'page calibrate', 'aria-label': 'Dance delay' },
    element(
      'div',
      { class: 'panel' },
      element('h2', { class: 'page-name' }, 'Dance delay'),
      light,
      element('div', { class: 'pips', 'aria-hidden': true }, ...pips),
      status,
      element('section', { class: 'group', 'aria-label': 'By hand' }, delay.node),
      element(
        'nav',
        { class: 'buttons' },
        measure,
        menuButton('No delay', () => {
          commands.changeSettings({ danceDelayMs: 0 });
          write('Back to no delay.');
        }),
        menuButton('Back', links.back),
      ),
    ),
  );
  const lighten = classWriter(light, 'lit');
  const markMeasuring = classWriter(node, 'measuring');
  let measuring: { firstBeatMs: number; presses: number[]; stop: AbortController } | null = null;
  let heldOnPads: readonly string[] = [];
  let deafUntilMs = 0;
  let isMuted = false;
  write(HINT);

  function start(): void {
    const firstBeatMs = performance.now() + FIRST_BEAT_MS;
    const stop = new AbortController();
    measuring = { firstBeatMs, presses: [], stop };
    heldOnPads = pressedOnPads(padCodes);
    for (const pip of pips) delete pip.dataset['pressed'];
    markMeasuring(true);
    write(
      isMuted
        ? 'Sound is off: go by the light. Escape stops.'
        : 'Listen to four, then press along. Escape stops.',
    );
    metronome.start(firstBeatMs, plan.beatMs);
    window.addEventListener('keydown', onKey, { capture: true, signal: stop.signal });
    window.addEventListener('blur', () => end('Stopped: the page lost the focus.'), {
      signal: stop.signal,
    });
  }

  function onKey(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.code === 'Escape') end(HINT);
    else if (!event.repeat && event.code !== '') press(event.timeStamp);
  }

  function press(atMs: number): void {
    if (!measuring) return;
    measuring.presses.push(atMs);
    const beat = Math.round((atMs - measuring.firstBeatMs) / plan.beatMs);
    const pip = pips[beat];
    if (pip) pip.dataset['pressed'] = '';
  }

  function end(words: string): void {
    measuring?.stop.abort();
    measuring = null;
    metronome.stop();
    lighten(false);
    markMeasuring(false);
    deafUntilMs = performance.now() + DEAF_MS;
    write(words);
  }

  function finish(presses: readonly number[], firstBeatMs: number): void {
    const result = calibrate(presses, firstBeatMs);
    end(calibrationWords(result));
    if ('delayMs' in result) commands.changeSettings({ danceDelayMs: result.delayMs });
  }

  return {
    node,
    start: measure,
    back: links.back,
    intercept: () => measuring !== null || performance.now() < deafUntilMs,
    update({ settings }: GameState) {
      delay.update(settings.danceDelayMs);
      isMuted = settings.muted || settings.masterVolume === 0;
    },
    poll() {
      if (!measuring) return;
      if (node.hidden) return end(HINT);
      const now = performance.now();
      const pressed = pressedOnPads(padCodes);
      if (pressed.some((code) => !heldOnPads.includes(code))) press(now);
      heldOnPads = pressed;
      const { firstBeatMs, presses } = measuring;
      const sinceFirst = now - firstBeatMs;
      lighten(sinceFirst >= 0 && sinceFirst % plan.beatMs < LIT_MS);
      const lastMs = (plan.leadBeats + plan.beats - 1) * plan.beatMs + LAST_PRESS_MS;
      if (sinceFirst > lastMs) finish(presses, firstBeatMs);
    },
  };
}

/** What a measurement came to, and what to do where it came to nothing. */
export function calibrationWords(result: Calibration): string {
  if ('delayMs' in result) {
    const { delayMs, spreadMs } = result;
    const size = Math.abs(delayMs);
    const side = delayMs < 0 ? 'ahead of' : 'behind';
    const off = size < 3 ? 'right on the click' : `${String(size)} ms ${side} the click`;
    return `You press ${off}, give or take ${String(spreadMs)} ms. New dances are judged by it.`;
  }
  switch (result.fault) {
    case 'too-few':
      return `Only ${String(result.presses)} presses fell on a click. Press along with every one of the sixteen.`;
    case 'too-uneven':
      return 'Those presses were too uneven to go by. Try again, and let the click carry you.';
    case 'too-far':
      return 'Those presses fell between the clicks. Press when you hear it, not before the next one.';
  }
}
