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

/** Runs a program in the project's folder, and tells it nothing of being run by a test. */
export function runProgram(program: string, ...args: string[]): Promise<ToolResult> {
  return new Promise((resolve) => {
    const { NODE_ENV: _, ...env } = process.env;
    execFile(program, args, { cwd: ROOT, env, maxBuffer: 1 << 26 }, (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, out, err });
    });
  });
}
