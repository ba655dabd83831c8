import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: the arrows of ARCHITECTURE.md. A room may import itself, the rooms and files in
 * `imports`, the types (only) of the rooms in `types`, and the packages in `packages`.
 * `main.ts` composes all of them.
 */
const ARROWS = {
  sim: { imports: [], types: [], packages: [] },
  level: { imports: ['sim'], types: [], packages: ['valibot', 'fflate'] },
  bot: { imports: ['sim'], types: [], packages: [] },
  run: { imports: ['sim', 'level'], types: [], packages: ['valibot', 'fflate'] },
  input: { imports: ['sim/core'], types: [], packages: [] },
  app: {
    imports: ['sim', 'level', 'story', 'run', 'input', 'bot'],
    types: [],
    packages: ['valibot', 'fflate'],
  },
  view: { imports: ['sim'], types: ['app', 'level'], packages: ['phaser'] },
  ui: { imports: ['sim', 'run/time'], types: ['app'], packages: ['@fontsource'] },
  audio: { imports: ['sim'], types: ['app'], packages: ['howler'] },
};

function roomsIn(folder) {
  return readdirSync(`${import.meta.dirname}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

for (const room of roomsIn('src')) {
  if (!(room in ARROWS)) throw new Error(`src/${room} has no row in ARROWS (eslint.config.js).`);
}

/** And inside `sim`: which of its parts a part may import. */
const SIM_ARROWS = {
  core: [],
  bond: [],
  dance: ['core'],
  drive: ['core'],
  talk: ['bond'],
  fight: ['core', 'bond', 'dance', 'drive', 'talk'],
};

for (const part of roomsIn('src/sim')) {
  if (!(part in SIM_ARROWS)) {
    throw new Error(`src/sim/${part} has no row in SIM_ARROWS (eslint.config.js).`);
  }
}

/** Rooms that must run anywhere, the same: in a page, in Node, in a bare JavaScript shell. */
const HEADLESS = ['sim', 'level', 'bot', 'run'];

const INEXACT_MATH =
  'random sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp expm1 log log2 log10 log1p pow cbrt hypot'.split(
    ' ',
  );

const OUTSIDE_WORLD =
  'Date Intl performance setTimeout setInterval queueMicrotask requestAnimationFrame window document navigator location localStorage indexedDB fetch console process crypto'.split(
    ' ',
  );

/** What `room` may not import, as patterns of the import's text. */
function forbiddenPatterns(room) {
  const { imports, types, packages } = ARROWS[room];
  const patterns = Object.keys(ARROWS)
    .concat('debug', 'story')
    .filter((other) => other !== room && !imports.includes(other))
    .map((other) => {
      const parts = imports.filter((path) => path.startsWith(`${other}/`));
      const except = parts.map((path) => path.slice(other.length + 1)).join('|');
      return {
        regex: `^\\..*/${other}/${except === '' ? '' : `(?!(${except})\\b)`}`,
        allowTypeImports: types.includes(other),
        message: `${room} may not import ${other}: see the arrows in ARCHITECTURE.md.`,
      };
    });
  const known = packages.map((name) => `${name}(/|$)`).join('|');
  return [
    ...patterns,
    {
      regex: `^(?!\\.)${known === '' ? '' : `(?!(${known}))`}`,
      message: `${room} may not use this package: see ARROWS in eslint.config.js.`,
    },
    {
      regex: '^\\..*/(main\\.ts|tools/|tests/)',
      message: 'src/ imports nothing from outside its rooms.',
    },
  ];
}

/** What a part of `sim` may not import, besides what no part may. */
function forbiddenInSim(part) {
  return Object.keys(SIM_ARROWS)
    .filter((other) => other !== part && !SIM_ARROWS[part].includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `sim/${part} may not import sim/${other}: see SIM_ARROWS in eslint.config.js.`,
    }));
}

function arrowsOf(room, part = null) {
  const patterns = [...forbiddenPatterns(room), ...(part === null ? [] : forbiddenInSim(part))];
  return {
    files: [part === null ? `src/${room}/**/*.ts` : `src/${room}/${part}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
        ...(HEADLESS.includes(room) ? HEADLESS_SYNTAX : []),
      ],
    },
  };
}

const HEADLESS_SYNTAX = [
  { selector: "BinaryExpression[operator='**']", message: 'Inexact: multiply instead.' },
  { selector: "AssignmentExpression[operator='**=']", message: 'Inexact: multiply instead.' },
  {
    selector: "MemberExpression[object.name='Math'][computed=true]",
    message: 'Name the function, so that it can be seen to be exact.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale)/]',
    message: 'Depends on where it runs.',
  },
];

export default defineConfig([
  globalIgnores(['dist', 'dist-sim', 'node_modules', 'test-results', 'shots', 'assets/sprites']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // our objects are closures and data: a method of theirs knows no `this`
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...Object.keys(ARROWS).map((room) => arrowsOf(room)),
  ...Object.keys(SIM_ARROWS).map((part) => arrowsOf('sim', part)),
  {
    files: HEADLESS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({
          name,
          message: 'This room runs anywhere and knows nothing of where it runs.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...INEXACT_MATH.map((property) => ({
          object: 'Math',
          property,
          message: 'Engines differ in its result: sim/core/maths.ts has an exact one.',
        })),
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
]);
