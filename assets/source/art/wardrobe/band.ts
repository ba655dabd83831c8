import { bareArms, bracers, hands } from '../anatomy/arms.ts';
import { MAN, WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { headband } from '../anatomy/hair/headwear.ts';
import { LANK, ONE_SIDED, hairdo } from '../anatomy/hair/loose.ts';
import { tousled } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { LARGE_CELL } from './cells.ts';
import { shortSleeves } from './clothes.ts';
import { drumsticks, drumKit, guitar, microphone } from './held.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { DRUMMING, SINGING, STRUMMING } from './roles.ts';
import { skirt } from './skirt.ts';
import { AT_THE_DRUMS, AT_THE_MICROPHONE, WITH_GUITAR } from './stances.ts';

const SKIN = { color: '#eec6aa' };
const TAN_SKIN = { color: '#c98f66' };
const LEATHER = { color: '#4a4052', shine: 0.8 };

/** A sweep of magenta hair, a silver dress, the microphone at her lips. */
const SINGER: Character = person(
  { build: WOMAN, scale: 1, stance: AT_THE_MICROPHONE, manner: EASY },
  SINGING,
  [
    trousers({ color: '#b4b8d0', shine: 1 }),
    boots({ color: '#2b2232', shine: 1 }, 0.1),
    torso({ color: '#c6c9da', shine: 1 }, SKIN),
    neckline(SKIN),
    skirt({ color: '#b4b8d0', shine: 1 }, 0.24, 0.13),
    bareArms(SKIN),
    bracers(LEATHER, SKIN),
    hands(SKIN),
    microphone({ color: '#2a2630' }, { color: '#b9bccb', shine: 1 }),
    face({
      skin: SKIN.color,
      iris: '#3a2c5c',
      brow: '#5c2444',
      lips: '#b0204c',
      blush: '#e6a098',
      browLift: -0.004,
    }),
    hairdo(ONE_SIDED, [
      { color: '#b02c72', shine: 0.5 },
      { color: '#dd5c9c', shine: 0.5 },
    ]),
  ],
);

/** Lank hair, a sleeveless jacket, a red guitar across the body. */
const GUITARIST: Character = person(
  { build: MAN, scale: 1.04, stance: WITH_GUITAR, manner: EASY },
  STRUMMING,
  [
    trousers({ color: '#4c4a5c' }),
    boots({ color: '#2f2832', shine: 0.5 }, 0.5),
    torso({ color: '#e2ded2' }, SKIN),
    belt({ color: '#2b2230' }, { color: '#d9dbe6', shine: 1 }),
    jacket(LEATHER, { color: '#63566c' }, { drop: 0, open: 0.6, room: 1 }),
    bareArms(SKIN),
    hands(SKIN),
    guitar({ color: '#c8303a', shine: 0.3 }, { color: '#7a5234' }, { color: '#e6e4ea', shine: 1 }),
    face({
      skin: SKIN.color,
      iris: '#2c2418',
      brow: '#2c2018',
      lips: '#a86a60',
      blush: '#dba490',
      browLift: 0.004,
      browWeight: 1.3,
      eyes: 0.8,
      nose: 1.2,
    }),
    hairdo(LANK, [
      { color: '#43332c', shine: 0.4 },
      { color: '#66503f', shine: 0.4 },
    ]),
  ],
);

/** Behind a kit of turquoise drums, a headband, sticks flying. */
const DRUMMER: Character = person(
  { build: MAN, scale: 1, stance: AT_THE_DRUMS, manner: EASY },
  DRUMMING,
  [
    trousers({ color: '#5a5048' }),
    boots({ color: '#e2dce0' }, 0.85),
    torso({ color: '#e6c35a' }, TAN_SKIN),
    bareArms(TAN_SKIN),
    shortSleeves({ color: '#e6c35a' }),
    hands(TAN_SKIN),
    drumsticks({ color: '#e8cfa0' }),
    face({
      skin: TAN_SKIN.color,
      iris: '#22160e',
      brow: '#1c1210',
      lips: '#94584a',
      blush: '#bd8058',
      browLift: 0.004,
      browWeight: 1.4,
      eyes: 0.8,
      nose: 1.3,
    }),
    tousled(
      [
        { color: '#241c20', shine: 0.3 },
        { color: '#3d3036', shine: 0.3 },
      ],
      0.06,
      0,
    ),
    headband({ color: '#c23a3a' }),
    drumKit(
      { color: '#2f8f94', shine: 1 },
      { color: '#ece8e0' },
      { color: '#d9b04a', shine: 1 },
      { color: '#8f90a0', shine: 0.6 },
    ),
  ],
  LARGE_CELL,
);

/** Who plays at the Bronze tonight. */
export const BAND = { singer: SINGER, guitarist: GUITARIST, drummer: DRUMMER };
