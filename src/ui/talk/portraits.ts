import type { Speaker } from '../../sim/talk/talkPlan.ts';

/** A rectangle of a portrait sheet, and where in the portrait it belongs. */
export interface PortraitPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** A face with one expression, and what is laid over it for a moment. */
export interface PortraitMood {
  readonly picture: PortraitPart;
  readonly blink: PortraitPart;
  readonly murmur: PortraitPart;
  readonly speak: PortraitPart;
}

interface PortraitFacts {
  readonly width: number;
  readonly height: number;
  readonly moods: Readonly<Record<string, PortraitMood>>;
}

export interface Portrait extends PortraitFacts {
  readonly image: HTMLImageElement;
}

const IMAGES = import.meta.glob<string>('../../../assets/portraits/{faith,willow,giles}.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const FACTS = import.meta.glob<PortraitFacts>(
  '../../../assets/portraits/{faith,willow,giles}.json',
  {
    import: 'default',
    eager: true,
  },
);

const loaded: Partial<Record<Speaker, Promise<Portrait>>> = {};

/** The sheet of one who speaks, fetched once. Rejects if the picture cannot be loaded. */
export const loadPortrait = (who: Speaker): Promise<Portrait> =>
  (loaded[who] ??= fetchPortrait(who));

async function fetchPortrait(who: Speaker): Promise<Portrait> {
  const path = `../../../assets/portraits/${who}`;
  const facts = FACTS[`${path}.json`];
  const url = IMAGES[`${path}.webp`];
  if (!facts || url === undefined) {
    throw new Error(`There is no portrait of ${who}: run \`npm run art -- portraits\`.`);
  }
  const image = new Image();
  image.src = url;
  await image.decode();
  return { ...facts, image };
}
