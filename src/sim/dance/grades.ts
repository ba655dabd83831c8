import type { Difficulty } from '../core/stage.ts';

/** From the best to the worst; too early and too late are equally far off. */
export const GRADES = ['perfect', 'good', 'early', 'late', 'missed'] as const;
export type Grade = (typeof GRADES)[number];

interface GradeNumbers {
  /** So many ticks off the beat at most, either way; null: what has no other grade. */
  readonly windowTicks: number | null;
  /** What a step brings the two closer, of 1000. */
  readonly closeness: number;
  readonly combo: 'adds' | 'keeps' | 'breaks';
}

// prettier-ignore
export const GRADE: Record<Grade, GradeNumbers> = {
  perfect: { windowTicks: 5,    closeness:  21, combo: 'adds' },
  good:    { windowTicks: 10,   closeness:  13, combo: 'adds' },
  early:   { windowTicks: 16,   closeness:   4, combo: 'keeps' },
  late:    { windowTicks: 16,   closeness:   4, combo: 'keeps' },
  missed:  { windowTicks: null, closeness: -10, combo: 'breaks' },
};

/** How wide all windows are, as a factor. */
const WINDOWS: Record<Difficulty, number> = { story: 1.4, slayer: 1, chosen: 0.8 };

/** The farthest off that still has a grade, in ticks. */
export const reachTicks = (difficulty: Difficulty): number => windowOf('late', difficulty);

/** The grade of a step that was danced so many ticks late (less than nothing: early). */
export function gradeOf(offset: number, difficulty: Difficulty): Grade {
  const off = Math.abs(offset);
  if (off <= windowOf('perfect', difficulty)) return 'perfect';
  if (off <= windowOf('good', difficulty)) return 'good';
  if (off > windowOf('late', difficulty)) return 'missed';
  return offset < 0 ? 'early' : 'late';
}

const windowOf = (grade: Grade, difficulty: Difficulty): number =>
  Math.round((GRADE[grade].windowTicks ?? 0) * WINDOWS[difficulty]);

export const worseOf = (a: Grade, b: Grade): Grade =>
  GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
