import { randomStream } from '../geometry/random.ts';
import { css, INK, rgb, under } from './canvas/colour.ts';
import type { Pen } from './canvas/ink.ts';
import { HEIGHT, Layer, SCALE, WIDTH } from './canvas/Layer.ts';
import { BodyPen } from './clothes/BodyPen.ts';
import { paintNeck } from './clothes/neck.ts';
import { paintOuter } from './clothes/outer.ts';
import { inPose, STANCES } from './clothes/pose.ts';
import { paintTop } from './clothes/top.ts';
import { paintBackHair, paintFrontHair } from './hair/hair.ts';
import { paintBrows } from './head/brows.ts';
import { paintEyes } from './head/eyes.ts';
import { paintMarksOver, paintMarksUnder } from './head/marks.ts';
import { paintMouth } from './head/mouth.ts';
import { paintNose } from './head/nose.ts';
import {
  inkOutline,
  paintBrowBone,
  paintEar,
  paintFolds,
  paintPlanes,
  paintSkin,
  paintTears,
} from './head/skin.ts';
import type { Moment, Mood, Person } from './person.ts';

/** Where the head sits, and how large a head unit is. */
const HEAD = { x: 234, y: 212, scale: 1.13 };
/** The neck turns this far below the eyes. */
const NECK = 150;

/** Runs `draw` in head units: the origin lies between the eyes' height and the face's middle. */
function onHead(layer: Layer, mood: Mood, draw: (pen: Pen) => void): void {
  const { pen } = layer;
  const { head } = STANCES[mood.pose];
  pen.save();
  pen.translate(HEAD.x + head.x + mood.head.x, HEAD.y + head.y + mood.head.y + NECK);
  pen.rotate(mood.head.roll);
  pen.translate(0, -NECK);
  pen.scale(HEAD.scale, HEAD.scale);
  draw(pen);
  pen.restore();
}

const headLayer = (mood: Mood, draw: (pen: Pen) => void): Layer => {
  const layer = new Layer();
  onHead(layer, mood, draw);
  return layer;
};

function paintFace(person: Person, mood: Mood, moment: Moment, hair: Layer): Layer {
  const { face } = person;
  const layer = headLayer(mood, (pen) => {
    if (person.hair.style.showsEar) paintEar(pen, face);
    paintSkin(pen, face, mood);
  });
  const spoken =
    moment.speaks > 0
      ? { ...mood, mouth: { ...mood.mouth, open: 0.1 + 0.26 * moment.speaks, teeth: 1 } }
      : mood;
  layer.atop(() =>
    onHead(layer, mood, (pen) => {
      pen.globalCompositeOperation = 'source-atop';
      paintPlanes(pen, face, mood);
      if (face.shape.man) paintBrowBone(pen, face);
      pen.translate(0, -face.shape.lift);
      paintMarksUnder(pen, face);
      paintNose(pen, face);
      paintFolds(pen, face, spoken);
      paintEyes(pen, face, mood, moment.blinks);
      paintBrows(pen, face, mood);
      paintMouth(pen, face, spoken);
      if (mood.tears) paintTears(pen);
      paintMarksOver(pen, face);
    }),
  );
  const [x, y] = person.hair.style.shadow;
  const shadow = hair.silhouette(css(under(rgb(face.skin), [0.5, 0.36, 0.52])), x, y, 1.2);
  layer.atop((pen) => {
    pen.globalAlpha = 0.6;
    pen.drawImage(shadow.canvas, 0, 0, WIDTH, HEIGHT);
  });
  onHead(layer, mood, (pen) => inkOutline(pen, face, mood));
  return layer;
}

function paintBody(person: Person, mood: Mood): Layer {
  return Layer.with((pen) => {
    const body = new BodyPen(pen, inPose(mood.pose, person.clothes.shoulders));
    paintNeck(body, person.face);
    paintTop(body, person.clothes);
    paintOuter(body, person.clothes.outer);
  });
}

/** Hair is darker on the near side and at the bottom, whatever the light is. */
function shaded(hair: Layer, depth: number): Layer {
  const layer = new Layer();
  hair.onto(layer);
  layer.atop((pen) => {
    const night = rgb('#1a1038');
    const across = pen.createLinearGradient(90, 120, 300, 60);
    across.addColorStop(0, css(night, depth));
    across.addColorStop(0.5, css(night, depth * 0.25));
    across.addColorStop(1, css(rgb('#ffb060'), 0.1));
    pen.fillStyle = across;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    const down = pen.createLinearGradient(0, 260, 0, HEIGHT);
    down.addColorStop(0, css(night, 0));
    down.addColorStop(1, css(night, 0.36));
    pen.fillStyle = down;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  });
  return layer;
}

/**
 * A portrait in an even light, inked around, at `SCALE` times its size; the light of a scene comes later.
 * Returns a painter of this mood's moments, since all but the face stays the same in them.
 */
export function portraitOf(person: Person, mood: Mood): (moment: Moment) => OffscreenCanvas {
  const back = headLayer(mood, (pen) => paintBackHair(pen, person.hair));
  const front = headLayer(mood, (pen) => paintFrontHair(pen, person.hair));
  const shadow = front.silhouette('#1a0f2c', 2, 8, 2);
  const body = paintBody(person, mood);
  return (moment) => {
    const face = paintFace(person, mood, moment, front);
    const cast = new Layer();
    shadow.onto(cast);
    cast.pen.globalCompositeOperation = 'destination-out';
    cast.pen.drawImage(face.canvas, 0, 0, WIDTH, HEIGHT);
    const middle = new Layer();
    body.onto(middle);
    face.onto(middle);
    middle.atop((pen) => {
      pen.globalAlpha = 0.55;
      pen.drawImage(cast.canvas, 0, 0, WIDTH, HEIGHT);
    });
    const all = new Layer();
    shaded(back, 0.45).onto(all);
    middle.onto(all);
    shaded(front, 0.26).onto(all);
    all.atop((pen) => {
      const fade = pen.createLinearGradient(0, 380, 0, HEIGHT);
      fade.addColorStop(0, 'rgba(22,13,40,0)');
      fade.addColorStop(1, 'rgba(22,13,40,.42)');
      pen.fillStyle = fade;
      pen.fillRect(0, 0, WIDTH, HEIGHT);
    });
    return grained(inked(all)).canvas;
  };
}

const INK_WIDTH = 2.6;

/** The picture with an ink line around its whole shape. */
function inked(picture: Layer): Layer {
  const shape = picture.silhouette(css(INK));
  const result = new Layer();
  for (let i = 0; i < 20; i++) {
    const angle = (i / 20) * Math.PI * 2;
    const [x, y] = [Math.cos(angle) * INK_WIDTH, Math.sin(angle) * INK_WIDTH];
    result.pen.drawImage(shape.canvas, x, y, WIDTH, HEIGHT);
  }
  picture.onto(result);
  return result;
}

let grain: OffscreenCanvas | null = null;

/** The tooth of the paper, and strokes of a dry brush. */
function paper(): OffscreenCanvas {
  if (grain) return grain;
  const random = randomStream(77);
  const fine = new OffscreenCanvas(WIDTH, HEIGHT);
  const finePen = fine.getContext('2d', { willReadFrequently: true })!;
  const noise = finePen.createImageData(WIDTH, HEIGHT);
  for (let i = 0; i < noise.data.length; i += 4) {
    noise.data.fill(128 + (random() - 0.5) * 120, i, i + 3);
    noise.data[i + 3] = 255;
  }
  finePen.putImageData(noise, 0, 0);
  grain = new OffscreenCanvas(WIDTH * SCALE, HEIGHT * SCALE);
  const pen = grain.getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(fine, 0, 0, grain.width, grain.height);
  pen.globalAlpha = 0.35;
  for (let i = 0; i < 900; i++) {
    const [x, y, length] = [random() * grain.width, random() * grain.height, 40 + random() * 120];
    const value = random() > 0.5 ? 255 : 0;
    pen.strokeStyle = css([value, value, value], 0.1);
    pen.lineWidth = 1 + random() * 5;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + length, y - length * (0.5 + random() * 0.3));
    pen.stroke();
  }
  return grain;
}

const GRAIN = 0.1;

function grained(picture: Layer): Layer {
  picture.blend('overlay', (pen) => {
    pen.globalAlpha = GRAIN;
    pen.drawImage(paper(), 0, 0, WIDTH, HEIGHT);
  });
  return picture;
}
