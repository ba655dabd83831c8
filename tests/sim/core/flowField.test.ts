import { expect, it } from 'vitest';
import {
  createFlowField,
  STEP_X,
  STEP_Y,
  stepAt,
  updateFlowField,
} from '../../../src/sim/core/flowField.ts';
import { isClearWay, terrainOf } from '../../../src/sim/core/terrain.ts';
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
