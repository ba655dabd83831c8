/** What the code is written for is said once and holds: no engine of the README lacks what it uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';
import simConfig from '../../tools/sim.vite.config.ts';

const ROOT = join(import.meta.dirname, '../..');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  ROOT,
);

/** Which of these lines the project's type check refuses. */
function refused(lines: readonly string[]): string[] {
  const name = join(ROOT, 'src/virtual.ts');
  const text = `${lines.join('\n')}\nexport {};`;
  const file = ts.createSourceFile(name, text, options.target!);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (asked, ...rest) => (asked === name ? file : getSourceFile(asked, ...rest));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host), file);
  const numbers = found.map(({ start }) => file.getLineAndCharacterOfPosition(start!).line);
  return lines.filter((_, number) => numbers.includes(number));
}

const OLD = ['[1].at(-1);', "Object.hasOwn({}, 'a');", "new Error('', { cause: 1 });"];
const NEWER = [
  '[1].findLast((one) => one > 0);',
  '[1].toSorted();',
  '[1].with(0, 2);',
  'Array.fromAsync([]);',
  'Object.groupBy([1], () => 1);',
  'Promise.withResolvers();',
  'new Set([1]).union(new Set([2]));',
  '[1].values().map((one) => one);',
  "/[a]/v.test('a');",
];

describe('the target of the build', () => {
  it('is the same for the page, for the simulation and for the type check', () => {
    expect(config.build!.target).toBe('es2022');
    expect(simConfig.build!.target).toBe(config.build!.target);
    expect(options.target).toBe(ts.ScriptTarget.ES2022);
  });

  it('is kept by the type check: what came later does not compile', () => {
    expect(refused([...OLD, ...NEWER])).toEqual(NEWER);
  });
});
