/** The six moves as shapes: each is told by its outline alone. SVG source. */
import type { DanceMove } from '../../sim/dance/beatMap.ts';
import type { Grade } from '../../sim/dance/grades.ts';

const ARROW = 'M16 3L28 16H21V28H11V16H4Z';

const arrow = (degrees: number): string =>
  `<path class="shape" d="${ARROW}" transform="rotate(${String(degrees)} 16 16)"/>`;

const SHAPES: Record<DanceMove, string> = {
  up: arrow(0),
  right: arrow(90),
  down: arrow(180),
  left: arrow(270),
  // two who hold each other
  hold: '<path class="shape" d="M16 28C6 20 3 15 3 10.5A6.5 6.5 0 0 1 16 8A6.5 6.5 0 0 1 29 10.5C29 15 26 20 16 28Z"/>',
  turn: '<path class="shape" d="M16 4A12 12 0 1 1 5.2 10.8L1.5 8.6L13 2.6L13.6 15.4L9.9 13.3A7 7 0 1 0 16 9Z"/>',
};

export const moveGlyph = (move: DanceMove): string =>
  `<svg viewBox="0 0 32 32">${SHAPES[move]}</svg>`;

/** The two in the middle of the lanes: rings that draw nearer as they do. */
export const RINGS =
  '<svg viewBox="0 0 32 32"><circle class="ring of-faith" cx="16" cy="16" r="8.5"/><circle class="ring of-willow" cx="16" cy="16" r="8.5"/></svg>';

/** How a step was, in a sign and a word. */
export const GRADE_WORDS: Record<Grade, string> = {
  perfect: '★ Perfect',
  good: '● Good',
  early: '« Early',
  late: 'Late »',
  missed: '✕ Missed',
};
