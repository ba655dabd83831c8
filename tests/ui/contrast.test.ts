import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { padGlyph, type Pad } from '../../src/ui/glyphs/padGlyph.ts';

/** WCAG 2.1, 1.4.3: the least contrast of text that is not large. */
const AA = 4.5;
const FOLDER = 'src/ui/styles';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

interface Rule {
  readonly file: string;
  readonly selector: string;
  readonly body: string;
}

const rules: Rule[] = readdirSync(FOLDER).flatMap((file) => {
  const css = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    file,
    selector: selector!.trim(),
    body: body!,
  }));
});

const palette = new Map(
  rules.flatMap(({ body }) =>
    [...body.matchAll(/(--[\w-]+):\s*(#[\da-f]+)/g)].map(([, name, value]) => [name!, value!]),
  ),
);

/** The colours that a value of a property names, its variables replaced. */
function coloursIn(value: string): Rgba[] {
  const plain = value.replace(
    /var\((--[\w-]+)[^)]*\)/g,
    (_, name: string) => palette.get(name) ?? '',
  );
  return [...plain.matchAll(/#([\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/g)].map(([, hex]) =>
    parse(hex!),
  );
}

function parse(hex: string): Rgba {
  const long = hex.length < 5 ? hex.replace(/./g, '$&$&') : hex;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2) || 'ff', 16);
  return [part(0), part(2), part(4), part(6) / 255];
}

const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

function luminance([r, g, b]: Rgba): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: Rgba, b: Rgba): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const INK = parse('120b1c');
/** The lightest of what words stand on, where their own rule gives them no ground: a panel's upper edge. */
const PANEL = parse('201836');

const declared = (body: string, property: string): string | undefined =>
  new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(body)?.[1];

describe('every colour of words in the styles', () => {
  const words = rules.flatMap(({ file, selector, body }) => {
    const colour = declared(body, 'color');
    if (colour === undefined || coloursIn(colour).length === 0) return [];
    const own = coloursIn(declared(body, 'background') ?? declared(body, 'background-color') ?? '');
    return [{ file, selector, colour: coloursIn(colour)[0]!, own }];
  });

  it('is found by this test', () => {
    expect(words.length).toBeGreaterThan(40);
  });

  it.each(words)('$selector ($file) reads on its ground', ({ colour, own }) => {
    const grounds = own.length > 0 ? own.map((ground) => over(ground, PANEL)) : [PANEL, INK];
    for (const ground of grounds) {
      expect(contrast(over(colour, ground), ground)).toBeGreaterThanOrEqual(AA);
    }
  });
});

it('the name of whoever speaks reads on the panel of the talk', () => {
  const speakers = rules.filter(({ body }) => body.includes('--speaker:'));
  expect(speakers.length).toBe(2);
  for (const { body } of speakers) {
    const [colour] = coloursIn(declared(body, '--speaker')!);
    expect(contrast(colour!, PANEL)).toBeGreaterThanOrEqual(AA);
  }
});

it('what is printed on the buttons of every pad reads on them', () => {
  for (const pad of ['xbox', 'playstation', 'nintendo'] satisfies Pad[]) {
    for (const code of ['PadA', 'PadB', 'PadX', 'PadY', 'PadLB', 'PadRT', 'PadStart']) {
      const source = padGlyph(pad, code);
      const ground = parse(/fill="#([\da-f]{6})"/.exec(source)![1]!);
      const signs = [...source.matchAll(/(?:stroke|fill)="#([\da-f]{6})"/g)].map(([, hex]) =>
        parse(hex!),
      );
      const sign = signs.at(-1)!;
      expect(contrast(sign, ground), `${pad} ${code}`).toBeGreaterThanOrEqual(AA);
    }
  }
});

it('less motion stops every animation and transition', () => {
  const stops = rules.filter(({ body }) => /animation-duration: 0\.01s !important/.test(body));
  expect(stops.map(({ selector }) => selector).join()).toContain("[data-motion='less']");
  for (const { body } of stops) expect(body, 'or it would flicker').toMatch(/iteration-count: 1 /);
});
