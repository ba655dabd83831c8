import type Phaser from 'phaser';

/** A picture of a sheet as the graphics card is told of it. Pixels of the sheet, from the picture's pivot. */
export interface Picture {
  readonly frame: Phaser.Textures.Frame;
  /** Number of its sheet among those of the level. */
  readonly unit: number;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
  /** Its corners in the sheet: u in the lower half, v in the upper, as shares of 65535. */
  readonly topLeft: number;
  readonly bottomRight: number;
}

/** A frame of one of these sheets. */
export function pictureOf(frame: Phaser.Textures.Frame, sheets: readonly string[]): Picture {
  return {
    frame,
    unit: sheets.indexOf(frame.texture.key),
    left: frame.x - frame.pivotX * frame.realWidth,
    top: frame.y - frame.pivotY * frame.realHeight,
    wide: frame.cutWidth,
    high: frame.cutHeight,
    topLeft: packed(frame.u0, frame.v0),
    bottomRight: packed(frame.u1, frame.v1),
  };
}

const packed = (u: number, v: number): number =>
  ((Math.round(v * 65535) << 16) | Math.round(u * 65535)) >>> 0;
