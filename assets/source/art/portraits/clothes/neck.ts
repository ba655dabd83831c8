import { css, INK, mix, rgb, under } from '../canvas/colour.ts';
import type { Point } from '../canvas/curves.ts';
import { glow, soft } from '../canvas/ink.ts';
import type { Face } from '../person.ts';
import { skinTones } from '../head/skin.ts';
import type { BodyPen } from './BodyPen.ts';

/** Neck, collarbones, and the shadow of the head on them. */
export function paintNeck(body: BodyPen, face: Face): void {
  const { pen } = body;
  const thick = face.shape.man ? 8 : 0;
  const { skin, shade } = skinTones(face);
  const neck: Point[] = [
    [178 - thick, 270],
    [176 - thick, 340],
    [167 - thick, 378],
    [120, 400],
    [60, 420],
    [60, 520],
    [420, 520],
    [400, 425],
    [330, 404],
    [276 + thick * 0.4, 388],
    [263 + thick, 366],
    [260 + thick, 320],
  ];
  const light = pen.createLinearGradient(150, 0, 320, 0);
  light.addColorStop(0, css(under(skin, [0.8, 0.7, 0.78])));
  light.addColorStop(0.6, css(skin));
  light.addColorStop(1, css(mix(skin, [255, 236, 200], 0.3)));
  body.fill(neck, light);
  body.inside(neck, () => {
    const warm = css(mix(shade, rgb('#b03a2c'), 0.3), 0.5);
    const cast: Point[] = [
      [150, 260],
      [280 + thick, 320],
      [272 + thick, 368],
      [248, 386],
      [214, 384],
      [190, 416],
      [130, 430],
    ];
    soft(pen, 4, () => body.fill(cast, warm));
    const core: Point[] = [
      [150, 260],
      [290 + thick, 300],
      [270 + thick, 360],
      [250, 378],
      [222, 362],
      [204, 380],
      [184, 422],
      [120, 440],
    ];
    soft(pen, 0.8, () => body.fill(core, css(shade, 0.85)));
    const deep: Point[] = [
      [160, 270],
      [270, 310],
      [256, 346],
      [200, 336],
      [170, 376],
    ];
    soft(pen, 8, () => body.fill(deep, css(under(skin, [0.42, 0.34, 0.54]), 0.8)));
    const line = css(mix(shade, INK, 0.2), 0.65);
    body.ink(
      [
        [260, 356],
        [251, 384],
        [240, 406],
      ],
      1.8,
      line,
    );
    body.ink(
      [
        [232, 412],
        [200, 416],
        [150, 410],
      ],
      2.2,
      line,
    );
    body.ink(
      [
        [250, 412],
        [286, 416],
        [330, 408],
      ],
      2,
      line,
    );
    body.ink(
      [
        [238, 404],
        [242, 412],
        [248, 405],
      ],
      1.6,
      line,
    );
    if (face.shape.man)
      body.ink(
        [
          [240, 352],
          [247, 362],
          [240, 374],
        ],
        2.4,
        line,
      );
    glow(pen, body.at([276, 408]), [34, 8], [255, 236, 205], 0.5);
  });
}
