import type { LevelProblem } from './LevelError.ts';

const MAX_CHARACTERS = 8_000_000;

/** A level file's JSON, or undefined when it is none. Appends what is wrong. */
export function parseJson(text: string, file: string, problems: LevelProblem[]): unknown {
  const refuse = (reason: string): undefined => {
    problems.push({ file, layer: null, object: null, reason });
    return undefined;
  };
  if (text.length > MAX_CHARACTERS) {
    return refuse(`has ${text.length} characters; at most ${MAX_CHARACTERS} are possible`);
  }
  try {
    // some editors put an invisible mark in front
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return refuse(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
