import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ToolResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `tools/NAME.ts` as its npm script does, in a process of its own. */
export function runTool(name: string, ...args: string[]): Promise<ToolResult> {
  return runProgram(process.execPath, '--import', 'tsx', `tools/${name}.ts`, ...args);
}

/** Nothing of ours takes so long. */
const LIMIT_MS = 540_000;

/**
 * Runs a program in the project's folder, and tells it nothing of being run by a test. It is ended, with code -1 and words, when it does not end by itself.
 */
export function runProgram(program: string, ...args: string[]): Promise<ToolResult> {
  return new Promise((resolve) => {
    const { NODE_ENV: _, ...env } = process.env;
    const options = { cwd: ROOT, env, maxBuffer: 1 << 26, timeout: LIMIT_MS };
    execFile(program, args, options, (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      const ended = error?.killed ? `${program} was ended after ${LIMIT_MS / 1000} s.\n` : '';
      resolve({ code, out, err: err + ended });
    });
  });
}
