import type { Speaker } from '../../sim/talk/talkPlan.ts';
import { element } from '../dom.ts';
import { moodOf, type Expression, type Mouth } from './expressions.ts';
import { loadPortrait, type Portrait, type PortraitPart } from './portraits.ts';
import { lightPortrait, LIGHTS } from './sceneLight.ts';

/**
 * A portrait on a canvas of the size at which it is seen. A mood is lit once, and each of its moments once;
 * after that a frame only copies. Until the picture is loaded nothing is drawn.
 */
export function createFace() {
  const node = element('canvas', { class: 'face', 'aria-hidden': true });
  const pen = node.getContext('2d')!;
  const portraits: Partial<Record<Speaker, Portrait>> = {};
  let who: Speaker = 'faith';
  let expression: Expression | null = null;
  let mouth: Mouth = 'still';
  let blinks = false;
  const lit = new Map<string, HTMLCanvasElement>();
  new ResizeObserver(renew).observe(node);

  function renew(): void {
    const width = Math.round(node.clientWidth * devicePixelRatio);
    const height = Math.round(node.clientHeight * devicePixelRatio);
    if (width !== node.width) node.width = width;
    if (height !== node.height) node.height = height;
    lit.clear();
    draw();
  }

  function draw(): void {
    const portrait = portraits[who];
    if (!portrait || !expression || node.width === 0) return;
    const moment = `${mouth} ${String(blinks)}`;
    let picture = lit.get(moment);
    if (!picture) {
      picture = compose(portrait, expression, mouth, blinks, node);
      lit.set(moment, picture);
    }
    pen.clearRect(0, 0, node.width, node.height);
    pen.drawImage(picture, 0, 0);
  }

  return {
    node,
    /** Fetches the pictures of those who may be shown, and shows whoever is waited for. */
    load(speakers: readonly Speaker[]): void {
      for (const speaker of speakers) {
        loadPortrait(speaker).then((portrait) => {
          portraits[speaker] = portrait;
          if (speaker === who) draw();
        }, console.error);
      }
    },
    /** Another expression, from the next frame on this page. */
    show(speaker: Speaker, how: Expression): void {
      who = speaker;
      expression = how;
      mouth = 'still';
      blinks = false;
      renew();
    },
    /** What the face does at the moment. Draws only what changed. */
    move(speaks: Mouth, shutsEyes: boolean): void {
      if (speaks === mouth && shutsEyes === blinks) return;
      mouth = speaks;
      blinks = shutsEyes;
      draw();
    },
  };
}

function compose(
  portrait: Portrait,
  { mood: name, light }: Expression,
  mouth: Mouth,
  blinks: boolean,
  { width, height }: HTMLCanvasElement,
): HTMLCanvasElement {
  const canvas = element('canvas', { width, height });
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  const mood = portrait.moods[moodOf(portrait.moods, name)];
  if (!mood) return canvas;
  const across = width / portrait.width;
  const down = height / portrait.height;
  const lay = ({ x, y, width: w, height: h, left, top }: PortraitPart): void => {
    pen.drawImage(portrait.image, x, y, w, h, left * across, top * down, w * across, h * down);
  };
  lay(mood.picture);
  if (blinks) lay(mood.blink);
  if (mouth !== 'still') lay(mood[mouth]);
  lightPortrait(pen, LIGHTS[light]);
  return canvas;
}
