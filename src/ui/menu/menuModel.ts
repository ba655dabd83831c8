/** How a menu is walked with four directions. Pure, so that pads, keys and tests walk the same way. */

export type Direction = 'up' | 'down' | 'left' | 'right';
export type MenuAction = Direction | 'confirm' | 'back';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A step aside counts this many times as much as one ahead, so that columns and rows hold together. */
const ASIDE_WEIGHT = 3;

/**
 * Index of the box that lies next in a direction. Up and down go round at the ends; left and right stop.
 * Where there is nothing to go to it is `from` itself.
 */
export function neighbour(boxes: readonly Box[], from: number, direction: Direction): number {
  const start = boxes[from];
  if (!start) return boxes.length > 0 ? 0 : -1;
  const upright = direction === 'up' || direction === 'down';
  const sign = direction === 'down' || direction === 'right' ? 1 : -1;
  let next = from;
  let least = Infinity;
  let farthest = from;
  let most = -Infinity;
  boxes.forEach((box, index) => {
    if (index === from) return;
    const ahead = sign * (upright ? middleY(box) - middleY(start) : middleX(box) - middleX(start));
    const aside = upright
      ? gap(start.left, start.right, box.left, box.right)
      : gap(start.top, start.bottom, box.top, box.bottom);
    const beyond = upright
      ? gap(start.top, start.bottom, box.top, box.bottom) > 0
      : gap(start.left, start.right, box.left, box.right) > 0;
    if (!beyond) return;
    if (ahead > 0 && (upright || aside === 0)) {
      const cost = ahead + aside * ASIDE_WEIGHT;
      if (cost < least) [least, next] = [cost, index];
    } else if (ahead < 0 && upright) {
      const reach = -ahead - aside * ASIDE_WEIGHT;
      if (reach > most) [most, farthest] = [reach, index];
    }
  });
  return next !== from ? next : farthest;
}

const middleX = (box: Box): number => (box.left + box.right) / 2;
const middleY = (box: Box): number => (box.top + box.bottom) / 2;

/** How far two spans are apart; 0 where they overlap or touch by rounding. */
function gap(start0: number, end0: number, start1: number, end1: number): number {
  const apart = Math.max(start1 - end0, start0 - end1);
  return apart > -1 ? Math.max(apart, 0.001) : 0;
}

/** The value one step on, kept on the grid and between 0 and 1. */
export function stepPart(part: number, direction: 1 | -1, step = 0.05): number {
  const steps = Math.round(part / step) + direction;
  return Math.min(1, Math.max(0, Number((steps * step).toFixed(4))));
}

/** The choice before or after this one; it stops at the ends. */
export function stepChoice<Value>(
  values: readonly Value[],
  current: Value,
  direction: 1 | -1,
): Value {
  const index = values.indexOf(current) + direction;
  return values[Math.min(values.length - 1, Math.max(0, index))] ?? current;
}
