import { noise } from '../noise.ts';

/** Fields of noise that all surfaces share, so that one place's stains run on into the next. */
export const broad = noise(1);
export const middle = noise(2);
export const fine = noise(3, 3);
export const grain = noise(5, 2);

export const fractional = (value: number): number => value - Math.floor(value);

/** A number from 0 to 1 that belongs to one cell of a grid. */
export const hashed = (column: number, row: number, salt = 0): number =>
  fractional(Math.sin(column * 127.1 + row * 311.7 + salt * 74.7) * 43758.5453);
