/** What `dist-sim/sim.mjs` offers: the simulation, its levels and the verifier, for any JavaScript shell. */
import { bundledLevels } from '../src/level/bundledLevels.ts';
import { verifyReplay as verifyAgainst, type Verdict } from '../src/run/verify.ts';
import { RULES_VERSION } from '../src/sim/core/stage.ts';
import { simulate as simulateOn, type SimulateOptions, type Summary } from './simulation.ts';

const playable = bundledLevels().map(({ level }) => level);

export const levels = playable.map(({ id, hash }) => ({ id, hash }));

export const rulesVersion = RULES_VERSION;

export const verifyReplay = (bytes: Uint8Array): Verdict => verifyAgainst(bytes, playable);

export const simulate = (options: SimulateOptions): Summary => simulateOn(options, playable);
