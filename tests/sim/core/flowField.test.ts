import { expect, it } from 'vitest';
import {
  createFlowField,
  STEP_X,
  STEP_Y,
  stepAt,
  updateFlowField,
} from '../../../src/sim/core/flowField.ts';
import { cellAt, isClearWay, terrainOf } from '../../../src/sim/core/terrain.ts';
import { scenario } from '../fight/scenario.ts';

const terrain = terrainOf(
  scenario('F........\n.########\n.#......#\n.#......#\n.#...#..#\n.....#...').level,
);

it('whoever follows the field comes to its target, round every wall', () => {
  const field = createFlowField(terrain);
  for (let tick = 0; tick < 400; tick++) updateFlowField(field, terrain, 10, 9);
  let x = 6.5;
  let y = 6.5;
  expect(isClearWay(terrain, x, y, 10, 9)).toBe(false);
  for (let i = 0; i < 600; i++) {
    const step = stepAt(field, terrain, x, y);
    x += STEP_X[step as 0] * 0.05;
    y += STEP_Y[step as 0] * 0.05;
  }
  expect(Math.abs(x - 10)).toBeLessThan(0.6);
  expect(Math.abs(y - 9)).toBeLessThan(0.6);
});

/** Open ground with a gap from the west, closed at its end: the smallest fits into it, and no larger. */
const narrow = terrainOf({
  ...scenario('F...........\n............\n............').level,
  solids: [
    { shape: 'box', kind: 'wall', x0: 8, y0: 4, x1: 12, y1: 6 },
    { shape: 'box', kind: 'wall', x0: 8, y0: 6.9, x1: 12, y1: 9 },
    { shape: 'box', kind: 'wall', x0: 11.5, y0: 6, x1: 12, y1: 6.9 },
  ],
});

it('whoever slipped into a gap where the largest does not fit comes out as it went in', () => {
  const field = createFlowField(narrow);
  for (let tick = 0; tick < 400; tick++) updateFlowField(field, narrow, 14, 8);
  const step = stepAt(field, narrow, 10.2, 6.52);
  expect(STEP_X[step as 0]).toBe(-1);
});

it('the way to somebody in such a gap leads into it', () => {
  const field = createFlowField(narrow);
  for (let tick = 0; tick < 400; tick++) updateFlowField(field, narrow, 10.2, 6.4);
  expect(field.target).toBe(cellAt(narrow, 10.2, 6.4));
  expect(STEP_X[stepAt(field, narrow, 8.8, 6.4) as 0]).toBe(1);
  expect(stepAt(field, narrow, 14, 8)).toBeGreaterThan(0);
});

it('a search is spread over ticks, and the old field holds until the new one is whole', () => {
  const field = createFlowField(terrain);
  for (let tick = 0; tick < 400; tick++) updateFlowField(field, terrain, 10, 9);
  const before = field.target;
  stepAt(field, terrain, 6.5, 6.5);
  updateFlowField(field, terrain, 12.5, 6.5);
  expect(field.searching).toBeGreaterThanOrEqual(0);
  expect(field.target).toBe(before);
  for (let tick = 0; tick < 400; tick++) updateFlowField(field, terrain, 12.5, 6.5);
  expect(field.target).not.toBe(before);
});

it('nobody searches for ways that nobody asks for', () => {
  const field = createFlowField(terrain);
  for (let tick = 0; tick < 2000; tick++) updateFlowField(field, terrain, 10, 9);
  const target = field.target;
  for (let tick = 0; tick < 400; tick++) updateFlowField(field, terrain, 12.5, 6.5);
  expect(field.target).toBe(target);
});
