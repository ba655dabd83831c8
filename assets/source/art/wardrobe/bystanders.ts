import { hands, sleeves } from '../anatomy/arms.ts';
import { BROAD_MAN, WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { stubble } from '../anatomy/faceTraits.ts';
import { bun } from '../anatomy/hair/gathered.ts';
import { peakedCap } from '../anatomy/hair/headwear.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { scarf } from './clothes.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { BYSTANDER } from './roles.ts';
import { WARY } from './stances.ts';

const DARK_SKIN = { color: '#a06c4a' };
const PALE_SKIN = { color: '#eec7ac' };
const QUILT = { color: '#c8743a', shine: 0.3 };
const CAMEL = { color: '#b99a70' };

/** On the way home from a late shift: a peaked cap, a thick orange jacket. */
const MAN_WITH_CAP: Character = person(
  { build: BROAD_MAN, scale: 0.99, stance: WARY, manner: EASY },
  BYSTANDER,
  [
    trousers({ color: '#3d4a62' }),
    boots({ color: '#4a3830' }, 0.75),
    torso({ color: '#5c6470' }, DARK_SKIN),
    jacket(QUILT, { color: '#8a4a28' }, { drop: 0.06, open: 0.12, room: 1.12 }),
    sleeves(QUILT, { color: '#8a4a28' }),
    hands(DARK_SKIN),
    face({
      skin: DARK_SKIN.color,
      iris: '#22140e',
      brow: '#1c1210',
      lips: '#7c4a40',
      blush: '#ad7450',
      browLift: 0.01,
      browWeight: 1.5,
      eyes: 0.82,
      jaw: 0.14,
      nose: 1.4,
    }),
    stubble('#7c523a'),
    peakedCap({ color: '#31557a' }, { color: '#24405e' }),
  ],
);

/** A long camel coat, a scarf, her hair up. */
const WOMAN_IN_COAT: Character = person(
  { build: WOMAN, scale: 0.98, stance: WARY, manner: EASY },
  BYSTANDER,
  [
    trousers({ color: '#4a4048' }),
    boots({ color: '#5c4638', shine: 0.6 }, 0.3),
    torso({ color: '#5a5468' }, PALE_SKIN),
    jacket(CAMEL, { color: '#9c7e56' }, { drop: 0.4, open: 0.14, room: 1.08, flare: 0.12 }),
    sleeves(CAMEL, { color: '#9c7e56' }),
    scarf({ color: '#4f8a6e' }),
    hands({ color: '#3a3340' }),
    face({
      skin: PALE_SKIN.color,
      iris: '#4a3524',
      brow: '#6a3a24',
      lips: '#b04a50',
      blush: '#e8a890',
      browLift: 0.012,
    }),
    bun([
      { color: '#8a4f30', shine: 0.3 },
      { color: '#ab6c44', shine: 0.3 },
    ]),
  ],
);

/** People of the town who should have been home by dark. */
export const BYSTANDERS = { bystander1: MAN_WITH_CAP, bystander2: WOMAN_IN_COAT };
