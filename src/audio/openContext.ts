import { Howler } from 'howler';

/** What the music and the codecs are made for: no resampling, and loops that join on the sample. */
const SAMPLE_RATE = 48_000;

/** Louder than this is rounded off, so that many sounds at once never crackle. */
const CLEAN = 0.7;
/** The loudest sum that is still rounded off and not cut. */
const MOST = 4;
const CURVE_POINTS = 4097;

/** Opens the sound device for Howler, silent until a person does something; null where there is none. */
export function openContext(): AudioContext | null {
  const context = createContext();
  if (context === null) return null;
  // Howler would open a context at the device's own rate, close it again and open another
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.ctx = context;
  Howler.masterGain = context.createGain();
  const scale = context.createGain();
  scale.gain.value = 1 / MOST;
  const rounding = new WaveShaperNode(context, { curve: roundingCurve() });
  Howler.masterGain.connect(scale).connect(rounding).connect(context.destination);
  return context;
}

function createContext(): AudioContext | null {
  for (const options of [{ sampleRate: SAMPLE_RATE }, {}]) {
    try {
      return new AudioContext({ latencyHint: 'interactive', ...options });
    } catch {
      // no sound at all, or none at this rate
    }
  }
  return null;
}

function roundingCurve(): Float32Array<ArrayBuffer> {
  const curve = new Float32Array(CURVE_POINTS);
  for (let i = 0; i < CURVE_POINTS; i++) {
    const sum = ((i / (CURVE_POINTS - 1)) * 2 - 1) * MOST;
    const beyond = Math.max(0, Math.abs(sum) - CLEAN);
    const rounded = CLEAN + (1 - CLEAN) * Math.tanh(beyond / (1 - CLEAN));
    curve[i] = Math.sign(sum) * Math.min(Math.abs(sum), rounded);
  }
  return curve;
}

const INPUTS = ['keydown', 'pointerdown', 'pointerup'] as const;

export interface Wakefulness {
  /** Once a frame: a pad's button is no event of the page. */
  poll(): void;
  stop(): void;
}

/** Lets the context run from the first input on, and only while the page is seen. */
export function keepAwake(context: AudioContext): Wakefulness {
  let waking = false;
  let hasInput = false;

  /** A pad's button is told by no event: only a browser that knows of it can be asked in every frame. */
  const hasBeenActive = (): boolean =>
    (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? hasInput;

  function wake(): void {
    // asking earlier is refused, with a warning
    if (waking || document.hidden || !hasBeenActive()) return;
    if (context.state === 'running' || context.state === 'closed') return;
    waking = true;
    void context
      .resume()
      .catch(() => undefined)
      .finally(() => (waking = false));
  }

  function onInput(): void {
    hasInput = true;
    // an answer that never came to an earlier question is not waited for
    waking = false;
    wake();
  }

  function onVisibility(): void {
    if (!document.hidden) wake();
    else if (context.state === 'running') void context.suspend().catch(() => undefined);
  }

  for (const input of INPUTS) window.addEventListener(input, onInput);
  document.addEventListener('visibilitychange', onVisibility);
  return {
    poll: wake,
    stop() {
      for (const input of INPUTS) window.removeEventListener(input, onInput);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
