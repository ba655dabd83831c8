import type { DanceMove, DanceStep } from '../../../../src/sim/dance/beatMap.ts';

const MOVES: Record<string, DanceMove> = {
  L: 'left',
  R: 'right',
  U: 'up',
  D: 'down',
  H: 'hold',
  T: 'turn',
};

/** A hold lets go half a step before its last dash is over, so that there is room for what comes next. */
const LET_GO_STEPS = 0.5;

/**
 * What dancers are asked for, from text such as `L.R. U.D. | H--. T...`: one letter a step, `-` holds on, `.` is a
 * rest; spaces and bar lines are for the reader. Throws on a letter that it does not know.
 */
export function danceSteps(text: string, stepTicks: number): DanceStep[] {
  const letters = [...text.replace(/[\s|]/g, '')];
  return letters.flatMap((letter, i): DanceStep[] => {
    if (letter === '.') return [];
    if (letter === '-') {
      if (!['H', '-'].includes(letters[i - 1] ?? '')) throw new Error('"-" goes on with no hold');
      return [];
    }
    const move = MOVES[letter];
    if (!move) throw new Error(`"${letter}" is no move; write L, R, U, D, H--, T or .`);
    if (move !== 'hold') return [{ tick: i * stepTicks, move, holdTicks: 0 }];
    let end = i + 1;
    while (letters[end] === '-') end++;
    return [{ tick: i * stepTicks, move, holdTicks: (end - i - LET_GO_STEPS) * stepTicks }];
  });
}
