import type { Device } from '../../app/game.ts';

export type Pad = Exclude<Device, 'keyboard' | 'mouse'>;

interface Face {
  /** What assistive technology says. */
  readonly name: string;
  readonly colour: string;
  /** Drawn inside a circle of radius 11 around 16, 16. */
  readonly sign: string;
}

const IVORY = '#f6ead9';

const letter = (name: string, colour: string): Face => ({
  name,
  colour,
  sign: `<text x="16" y="21.3" text-anchor="middle" font-size="15" font-weight="700" fill="${colour}">${name}</text>`,
});

const shape = (name: string, colour: string, path: string): Face => ({
  name,
  colour,
  sign: `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"/>`,
});

/** The face buttons by their codes: `PadA` is the lowest of the four, whatever is printed on it. */
const FACES: Record<Pad, Readonly<Record<string, Face>>> = {
  xbox: {
    PadA: letter('A', '#86d46f'),
    PadB: letter('B', '#ff7f73'),
    PadX: letter('X', '#7fb4ff'),
    PadY: letter('Y', '#ffd35a'),
  },
  playstation: {
    PadA: shape('cross', '#9dbcff', 'M11 11L21 21M21 11L11 21'),
    PadB: shape('circle', '#ff8790', 'M16 10a6 6 0 1 1-.01 0Z'),
    PadX: shape('square', '#f0a6df', 'M11 11H21V21H11Z'),
    PadY: shape('triangle', '#74dcb9', 'M16 9.5L22.5 20.5H9.5Z'),
  },
  nintendo: {
    PadA: letter('B', IVORY),
    PadB: letter('A', IVORY),
    PadX: letter('Y', IVORY),
    PadY: letter('X', IVORY),
  },
};

const WORDS: Readonly<Record<string, Readonly<Record<Pad, string>>>> = {
  PadLB: { xbox: 'LB', playstation: 'L1', nintendo: 'L' },
  PadRB: { xbox: 'RB', playstation: 'R1', nintendo: 'R' },
  PadLT: { xbox: 'LT', playstation: 'L2', nintendo: 'ZL' },
  PadRT: { xbox: 'RT', playstation: 'R2', nintendo: 'ZR' },
  PadBack: { xbox: 'View', playstation: 'Create', nintendo: '−' },
  PadStart: { xbox: 'Menu', playstation: 'Options', nintendo: '+' },
  PadLS: { xbox: 'LS', playstation: 'L3', nintendo: 'LS' },
  PadRS: { xbox: 'RS', playstation: 'R3', nintendo: 'RS' },
  PadHome: { xbox: 'Guide', playstation: 'Home', nintendo: 'Home' },
};

interface Arm {
  readonly name: string;
  readonly path: string;
}

const ARMS: Readonly<Record<string, Arm>> = {
  PadUp: { name: 'up', path: 'M12.5 5H19.5V12.5L16 16L12.5 12.5Z' },
  PadDown: { name: 'down', path: 'M12.5 27H19.5V19.5L16 16L12.5 19.5Z' },
  PadLeft: { name: 'left', path: 'M5 12.5V19.5H12.5L16 16L12.5 12.5Z' },
  PadRight: { name: 'right', path: 'M27 12.5V19.5H19.5L16 16L19.5 12.5Z' },
};

/** A pad's button by its code, as SVG source with a spoken name. */
export function padGlyph(pad: Pad, code: string): string {
  const face = FACES[pad][code];
  if (face) {
    return svg(
      padName(pad, code),
      `<circle cx="16" cy="16" r="13" fill="#170d20" stroke="${face.colour}" stroke-width="2"/>${face.sign}`,
    );
  }
  const arm = ARMS[code];
  if (arm) {
    return svg(
      padName(pad, code),
      `<path d="M12 4H20V12H28V20H20V28H12V20H4V12H12Z" fill="#170d20" stroke="#b7cbe6" stroke-width="2" stroke-linejoin="round"/><path d="${arm.path}" fill="#ffb35a"/>`,
    );
  }
  return wordGlyph(padName(pad, code));
}

/** What a pad's button is called. */
export function padName(pad: Pad, code: string): string {
  const arm = ARMS[code];
  return FACES[pad][code]?.name ?? (arm ? `d-pad ${arm.name}` : (WORDS[code]?.[pad] ?? code));
}

/** One of the two sticks. */
export function stickGlyph(side: 'left' | 'right'): string {
  return svg(
    `${side} stick`,
    `<circle cx="16" cy="16" r="13" fill="#170d20" stroke="#b7cbe6" stroke-width="2"/><circle cx="16" cy="16" r="7.5" fill="#3a3a66"/><text x="16" y="20.5" text-anchor="middle" font-size="12.5" font-weight="700" fill="${IVORY}">${side === 'left' ? 'L' : 'R'}</text>`,
  );
}

function wordGlyph(word: string): string {
  const width = Math.max(32, 16 + word.length * 8);
  return svg(
    word,
    `<rect x="2" y="5" width="${String(width - 4)}" height="22" rx="7" fill="#170d20" stroke="#b7cbe6" stroke-width="2"/><text x="${String(width / 2)}" y="21" text-anchor="middle" font-size="14" font-weight="700" fill="${IVORY}">${word}</text>`,
    width,
  );
}

function svg(name: string, content: string, width = 32): string {
  return `<svg class="glyph" viewBox="0 0 ${String(width)} 32" role="img" aria-label="${name}">${content}</svg>`;
}
