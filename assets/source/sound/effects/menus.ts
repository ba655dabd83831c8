import { bell } from '../voices/synths.ts';
import { burst, glide, type Recipe } from './textures.ts';

/** The menus, and a player's small words to the game. */

export const countdown: Recipe = (random, put) => {
  put(bell(random, 69, 0.35, 0.8, 0.4), 0.7);
  put(burst(random, 1300, 130, 1), 0.6);
};

/** A word to Willow: two soft notes of her theme. */
export const order: Recipe = (random, put) => {
  put(bell(random, 77, 0.3, 0.5, 0.3), 0.5);
  put(bell(random, 81, 0.4, 0.6, 0.3), 0.5, 0.09);
};

export const joined: Recipe = (random, put) => {
  [74, 78, 81].forEach((pitch, i) => put(bell(random, pitch, 0.6, 0.7, 0.5), 0.5, 0.08 * i));
};

export const left: Recipe = (random, put) => {
  [81, 78, 74].forEach((pitch, i) => put(bell(random, pitch, 0.5, 0.55, 0.3), 0.5, 0.08 * i));
};

export const uiMove: Recipe = (random, put) => {
  const hz = 880 * (1 + 0.012 * random.signed());
  put(
    glide(
      0.07,
      'triangle',
      () => hz,
      (t) => Math.min(1, t * 1500) * Math.exp(-t * 80),
    ),
    0.6,
  );
  put(burst(random, 3400, 500, 0.7), 0.4);
};

export const uiSelect: Recipe = (random, put) => {
  put(bell(random, 74, 0.3, 0.7, 0.5), 0.6);
  put(bell(random, 81, 0.36, 0.8, 0.5), 0.6, 0.06);
};

export const uiBack: Recipe = (random, put) => {
  put(bell(random, 74, 0.2, 0.6, 0.3), 0.6);
  put(bell(random, 69, 0.28, 0.6, 0.3), 0.6, 0.06);
};
