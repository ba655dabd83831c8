import { bareArms, hands } from '../anatomy/arms.ts';
import { BROAD_MAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { eyePatch } from '../anatomy/faceTraits.ts';
import { tousled } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { torso } from '../anatomy/torso.ts';
import { SWAGGER } from '../poses/people/person.ts';
import { shortSleeves } from './clothes.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { BLUNT_TALKER } from './roles.ts';
import { SQUARE } from './stances.ts';

const SKIN = { color: '#e2b08c' };
const PLAID = { color: '#3f8496' };

/** Broad, an open checked shirt over white, a patch over one eye. */
export const XANDER: Character = person(
  { build: BROAD_MAN, scale: 1.03, stance: SQUARE, manner: SWAGGER },
  BLUNT_TALKER,
  [
    trousers({ color: '#7a6546' }),
    boots({ color: '#4f3826', shine: 0.2 }, 0.7),
    torso({ color: '#ecebe6' }, SKIN),
    jacket(PLAID, { color: '#2b5f70' }, { drop: 0.1, open: 0.75, room: 1.03, checked: true }),
    bareArms(SKIN),
    shortSleeves(PLAID),
    hands(SKIN),
    face({
      skin: SKIN.color,
      iris: '#3a2415',
      brow: '#2c1d16',
      lips: '#a8685a',
      blush: '#d99a7c',
      browLift: 0.006,
      browWeight: 1.5,
      eyes: 0.82,
      jaw: 0.14,
      nose: 1.2,
    }),
    eyePatch({ color: '#1c171f' }),
    tousled(
      [
        { color: '#3b2a24', shine: 0.3 },
        { color: '#5c4336', shine: 0.3 },
      ],
      0.035,
      0.5,
    ),
  ],
);
