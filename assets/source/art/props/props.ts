import { convertible } from './cars/convertible.ts';
import { cross, headstone, obelisk, pillar } from './cemetery.ts';
import { barrier, bench, fence, hydrant, lamp, trash } from './ironwork.ts';
import { hedge, hedge2, hedge3, tree } from './plants.ts';
import type { Props } from './prop.ts';
import { sign } from './sign.ts';
import { globe, stake } from './weapons.ts';

/** Everything that stands or lies in the street of the ambush, by the name that maps use. */
export const PROPS: Props = {
  lamp,
  fence,
  pillar,
  grave1: headstone,
  grave2: cross,
  grave3: obelisk,
  tree,
  hedge,
  hedge2,
  hedge3,
  bench,
  trash,
  hydrant,
  car: convertible,
  sign,
  barrier,
  stake: (mesh) => stake(mesh, 0.046),
  stakeFlying: (mesh) => stake(mesh, 0),
  globe,
};
