/** The light of a scene on a portrait, which is painted once in an even light: no picture is stored twice. */

export interface SceneLight {
  /** The colour from the light and from the dark, and how far they tint. */
  readonly key: string;
  readonly fill: string;
  readonly keyTint: number;
  readonly fillTint: number;
  /** Where the light comes from: 1 is the right and the lower edge. */
  readonly from: readonly [x: number, y: number];
  /** How bright the edge is that faces it, 0 to 1. */
  readonly edge: number;
}

export type LightName = 'lamp' | 'moon' | 'fire' | 'magic';

export const LIGHTS: Readonly<Record<LightName, SceneLight>> = {
  lamp: {
    key: '#ffa040',
    fill: '#2a1a90',
    keyTint: 0.42,
    fillTint: 0.45,
    from: [1, -0.65],
    edge: 0.8,
  },
  moon: {
    key: '#9fc4ff',
    fill: '#1c1a70',
    keyTint: 0.4,
    fillTint: 0.62,
    from: [0.8, -0.9],
    edge: 0.75,
  },
  fire: { key: '#ff6a18', fill: '#30104a', keyTint: 0.62, fillTint: 0.5, from: [1, 0.55], edge: 1 },
  magic: {
    key: '#c58cff',
    fill: '#14507a',
    keyTint: 0.6,
    fillTint: 0.5,
    from: [0.9, 0.75],
    edge: 1,
  },
};

const RIM_PX = 5;

/** Tints what is painted on the canvas, and lights its edges. Its pixels' shape stays. */
export function lightPortrait(pen: CanvasRenderingContext2D, light: SceneLight): void {
  const { width, height } = pen.canvas;
  const shape = copyOf(pen.canvas);
  const [x, y] = light.from;
  pen.save();
  pen.globalCompositeOperation = 'soft-light';
  const reach = 0.38 * width;
  const tint = pen.createLinearGradient(
    width / 2 - x * reach,
    height / 2 - y * reach,
    width / 2 + x * reach,
    height / 2 + y * reach,
  );
  tint.addColorStop(0, light.fill + alpha(light.fillTint));
  tint.addColorStop(0.5, light.fill + '00');
  tint.addColorStop(0.55, light.key + '00');
  tint.addColorStop(1, light.key + alpha(light.keyTint));
  pen.fillStyle = tint;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'screen';
  const scale = height / 512;
  pen.drawImage(rim(shape, -1.2 * RIM_PX * scale, -0.5 * RIM_PX * scale, '#8f7bff', scale), 0, 0);
  pen.globalAlpha = light.edge;
  pen.drawImage(rim(shape, x * RIM_PX * scale, y * RIM_PX * scale, light.key, scale), 0, 0);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(shape, 0, 0);
  pen.restore();
}

/** The band along the edge that faces (x, y); on thin tips it fades, so that hair does not turn white. */
function rim(
  shape: HTMLCanvasElement,
  x: number,
  y: number,
  colour: string,
  scale: number,
): HTMLCanvasElement {
  const band = copyOf(shape);
  const pen = band.getContext('2d')!;
  pen.globalCompositeOperation = 'destination-out';
  pen.filter = `blur(${1.2 * scale}px)`;
  pen.drawImage(shape, -x, -y);
  // the lower edge of the picture is not an edge of the figure
  pen.drawImage(
    shape,
    0,
    shape.height - 2,
    shape.width,
    1,
    -x,
    shape.height - y - 4,
    shape.width,
    y + 12,
  );
  pen.filter = 'none';
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, band.width, band.height);
  pen.globalCompositeOperation = 'destination-in';
  pen.filter = `blur(${5 * scale}px)`;
  pen.drawImage(shape, 0, 0);
  return band;
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')!.drawImage(canvas, 0, 0);
  return copy;
}

const alpha = (part: number): string =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');
