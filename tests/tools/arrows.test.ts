import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// the files are made up, so that there are no types to be had for them
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';

async function isRefused(from: string, code: string): Promise<boolean> {
  const found = await complaints(from, code);
  expect(found.filter((complaint) => complaint.startsWith('parser'))).toEqual([]);
  return found.some((complaint) => /no-restricted-(imports|syntax)/.test(complaint));
}

/** ARCHITECTURE.md, "Who may import whom". */
const ARROWS: Record<string, readonly string[]> = {
  sim: [],
  level: ['sim'],
  bot: ['sim'],
  run: ['sim', 'level'],
  input: [],
  app: ['sim', 'level', 'run', 'input', 'bot'],
  view: ['sim'],
  ui: ['sim'],
  audio: ['sim'],
};
/** And among the parts of `sim`. */
const SIM_ARROWS: Record<string, readonly string[]> = {
  core: [],
  bond: [],
  dance: ['core'],
  drive: ['core'],
  talk: ['bond'],
  fight: ['core', 'bond', 'dance', 'drive', 'talk'],
};
const ROOMS = Object.keys(ARROWS);
const TYPES_ONLY: Record<string, readonly string[]> = {
  view: ['app', 'level'],
  ui: ['app'],
  audio: ['app'],
};

describe('the arrows of the house', () => {
  it.each(ROOMS)('%s imports only what it may', async (room) => {
    for (const other of [...ROOMS, 'debug'].filter((name) => name !== room)) {
      const allowed = ARROWS[room]!.includes(other);
      const typesAllowed = allowed || (TYPES_ONLY[room]?.includes(other) ?? false);
      const here = `src/${room}/virtual.ts`;
      const deep = `src/${room}/a/b/virtual.ts`;
      const codes: [string, string, boolean][] = [
        [here, `import { x } from '../${other}/x.ts';\nx();`, allowed],
        [deep, `import { x } from '../../../${other}/x.ts';\nx();`, allowed],
        [here, `import { x } from '../../src/${other}/x.ts';\nx();`, allowed],
        [here, `export { x } from '../${other}/x.ts';`, allowed],
        [here, `import type { X } from '../${other}/x.ts';\nexport type Y = X;`, typesAllowed],
        [here, `await import('../${other}/x.ts');`, allowed],
      ];
      for (const [file, code, fine] of codes) {
        expect(await isRefused(file, code), `${file}: ${code}`).toBe(!fine);
      }
    }
  });

  it.each(Object.keys(SIM_ARROWS))(
    'sim/%s imports only what it may of the others',
    async (part) => {
      for (const other of Object.keys(SIM_ARROWS).filter((name) => name !== part)) {
        const fine = SIM_ARROWS[part]!.includes(other);
        for (const [file, up] of [
          [`src/sim/${part}/virtual.ts`, '..'],
          [`src/sim/${part}/a/virtual.ts`, '../..'],
        ] as const) {
          const code = `import type { X } from '${up}/${other}/x.ts';\nexport type Y = X;`;
          expect(await isRefused(file, code), `${file}: ${code}`).toBe(!fine);
        }
        const outside = "import { x } from '../../view/x.ts';\nx();";
        expect(await isRefused(`src/sim/${part}/virtual.ts`, outside)).toBe(true);
      }
    },
  );

  it('a room may import itself, from however deep', async () => {
    for (const room of ROOMS) {
      const code = "import { x } from '../../y/x.ts';\nx();";
      expect(await isRefused(`src/${room}/a/b/virtual.ts`, code), room).toBe(false);
    }
  });

  it('input knows the core of the simulation and nothing else of it', async () => {
    const from = 'src/input/virtual.ts';
    const core = "import { BUTTON } from '../sim/core/inputFrame.ts';\nBUTTON.dash;";
    expect(await isRefused(from, core)).toBe(false);
    expect(await isRefused(from, core.replace('core/inputFrame', 'fight/stage'))).toBe(true);
  });

  it('ui formats times as the run does, and knows nothing else of it', async () => {
    const from = 'src/ui/hud/virtual.ts';
    const time = "import { formatTicks } from '../../run/time.ts';\nformatTicks(1);";
    expect(await isRefused(from, time)).toBe(false);
    expect(await isRefused(from, time.replace('time.ts', 'verify.ts'))).toBe(true);
  });

  it.each([
    ['phaser', ['view']],
    ['howler', ['audio']],
    ['valibot', ['level', 'run', 'app']],
    ['node:fs', []],
    ['lodash', []],
  ])('only its own rooms use %s', async (name, rooms: string[]) => {
    for (const room of ROOMS) {
      const refused = await isRefused(`src/${room}/virtual.ts`, `import '${name}';`);
      expect(refused, room).toBe(!rooms.includes(room));
    }
  });

  it('nothing in src imports the tools, the tests or the composition root', async () => {
    for (const path of ['../../tools/x.ts', '../../tests/x.ts', '../main.ts']) {
      for (const room of ROOMS) {
        expect(await isRefused(`src/${room}/virtual.ts`, `import '${path}';`), room).toBe(true);
      }
    }
  });
});

describe('what must be the same everywhere', () => {
  it.each([
    'Math.random()',
    'Math.sin(1)',
    'Math.atan2(1, 2)',
    'Math.pow(2, 3)',
    'Math.hypot(3, 4)',
    "Math['sin'](1)",
    '2 ** 3',
    'Date.now()',
    'new Date()',
    'performance.now()',
    'setTimeout(() => {}, 1)',
    'document.title',
    'window.innerWidth',
    'localStorage.length',
    "console.log('x')",
    "'a'.localeCompare('b')",
    'new Intl.NumberFormat()',
  ])('%s is refused in the simulation, the bot, the level and the run', async (expression) => {
    for (const room of ['sim', 'bot', 'level', 'run']) {
      const code = `export const x = () => ${expression};`;
      const found = await complaints(`src/${room}/virtual.ts`, code);
      expect(
        found.filter((complaint) => complaint.includes('no-restricted')),
        room,
      ).not.toEqual([]);
    }
  });

  it('taking a function out of Math does not help', async () => {
    const found = await complaints('src/sim/virtual.ts', 'export const { sin } = Math;');
    expect(found.join()).toContain('no-restricted-properties');
  });

  it('what is exact is welcome', async () => {
    const code = 'export const x = (y: number) => Math.sqrt(Math.floor(y * 2) / 3) % 5;';
    expect(await complaints('src/sim/virtual.ts', code)).toEqual([]);
  });

  it('nobody can switch a rule off in passing', async () => {
    const code = `// eslint-disable-next-line\nimport { x } from '../view/x.ts';\nx();`;
    const found = await complaints('src/sim/virtual.ts', code);
    expect(found.join('\n')).toContain(IMPORTS);
  });
});
