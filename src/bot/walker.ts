import {
  createFlowField,
  STEP_X,
  STEP_Y,
  stepAt,
  updateFlowField,
  type FlowField,
} from '../sim/core/flowField.ts';
import { atan2, length } from '../sim/core/maths.ts';
import { isClearWay } from '../sim/core/terrain.ts';
import type { FightWorld } from '../sim/fight/world.ts';

/** Finds its way around walls to whatever place it is asked for. */
export interface Walker {
  /** Direction in radians to walk in from (x, y) to a point; NaN when it is there, within `within` units. */
  toward(world: FightWorld, x: number, y: number, toX: number, toY: number, within: number): number;
}

/** So near it goes straight, if nothing is between; from farther a straight way may end at a corner. */
const STRAIGHT_UNITS = 2.5;

export function createWalker(): Walker {
  let way: FlowField | null = null;
  return {
    toward({ terrain }, x, y, toX, toY, within) {
      const distance = length(toX - x, toY - y);
      if (distance <= within) return NaN;
      if (distance > STRAIGHT_UNITS || !isClearWay(terrain, x, y, toX, toY)) {
        way ??= createFlowField(terrain);
        updateFlowField(way, terrain, toX, toY);
        const step = stepAt(way, terrain, x, y);
        if (step !== 0) return atan2(STEP_Y[step as 1], STEP_X[step as 1]);
      }
      return atan2(toY - y, toX - x);
    },
  };
}
