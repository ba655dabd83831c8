import type { Face } from '../person.ts';

/** An even young woman's face, from which the others depart. */
export const WOMAN: Face = {
  shape: { man: false, cheek: 3, jaw: 0, chin: 0, length: 0, hollow: 0, lift: 0 },
  skin: '#efc1a0',
  blush: '#d8604f',
  lip: '#b5524d',
  lips: { upper: 1, lower: 1, width: 1 },
  brow: '#4a2c20',
  brows: { weight: 0.9, height: 0, arch: 1 },
  iris: '#3c5548',
  irisLight: '#8fb890',
  liner: '#1a0f18',
  eyes: { width: 1.04, height: 1.08, tilt: 0, lashes: 1, iris: 0.92, shadow: 0 },
  nose: { size: 0.88, width: 0.86 },
  marks: [],
};

/** An even man's face. */
export const MAN: Face = {
  ...WOMAN,
  shape: { man: true, cheek: 0, jaw: 4, chin: 3, length: 2, hollow: 0.2, lift: 0 },
  skin: '#e6b794',
  blush: '#b8604e',
  lip: '#a9686a',
  lips: { upper: 0.58, lower: 0.68, width: 1.08 },
  brows: { weight: 1.25, height: 5, arch: 0.55 },
  liner: '#241620',
  eyes: { width: 0.94, height: 0.82, tilt: 0, lashes: 0.3, iris: 0.84, shadow: 0.35 },
  nose: { size: 1.02, width: 0.98 },
};
