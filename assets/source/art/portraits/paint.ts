import { css, INK, rgb, under } from './canvas/colour.ts';
import { grained } from './canvas/grain.ts';
import type { Pen } from './canvas/ink.ts';
import { HEIGHT, Layer, WIDTH } from './canvas/Layer.ts';
import { BodyPen } from './clothes/BodyPen.ts';
import { paintNeck } from './clothes/neck.ts';
import { paintOuter } from './clothes/outer/outer.ts';
import { inPose, STANCES } from './clothes/pose.ts';
import { paintTop } from './clothes/top.ts';
import { paintBackHair, paintFrontHair } from './hair/hair.ts';
import { paintBrows } from './head/brows.ts';
import { paintEar } from './head/ear.ts';
import { paintEyes } from './head/eyes.ts';
import { paintFolds, paintTears } from './head/folds.ts';
import { paintMarksOver, paintMarksUnder } from './head/marks/marks.ts';
import { paintMouth } from './head/mouth.ts';
import { paintNose } from './head/nose.ts';
import { inkOutline, paintBrowBone, paintPlanes, paintSkin } from './head/skin.ts';
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

/** A mouth that is open already opens further. */
function speaking(mood: Mood, speaks: number): Mood {
  if (speaks === 0) return mood;
  const { open } = mood.mouth;
  const opened = open + (0.1 + 0.26 * speaks) * (1 - open);
  return { ...mood, mouth: { ...mood.mouth, open: opened, teeth: 1 } };
}

function paintFace(person: Person, mood: Mood, moment: Moment, hair: Layer): Layer {
  const { face } = person;
  const layer = headLayer(mood, (pen) => {
    paintSkin(pen, face, mood);
  });
  const spoken = speaking(mood, moment.speaks);
  layer.atop(() =>
    onHead(layer, mood, (pen) => {
      pen.globalCompositeOperation = 'source-atop';
      paintPlanes(pen, face, mood);
      if (face.shape.man) paintBrowBone(pen, face);
      pen.translate(0, -face.shape.lift - mood.head.lift);
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
  const front = headLayer(mood, (pen) => {
    paintFrontHair(pen, person.hair);
    if (person.hair.style.showsEar) paintEar(pen, person.face);
  });
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
