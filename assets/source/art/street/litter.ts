import { randomStream } from '../geometry/random.ts';
import { BANDS } from './surface.ts';

const BLADES = ['#1b2f22', '#2a4a2f', '#3a6038', '#547646'];
const LEAVES = ['#7a3230', '#965a30', '#663040', '#78663c'];

type Context = OffscreenCanvasRenderingContext2D;
type Random = () => number;

/** Draws what lies on the ground: grass blades, cracks, leaves. */
export function drawLitter(context: Context, width: number, height: number): void {
  const random = randomStream(41);
  drawGrass(context, random, width, 0, BANDS.grassEnd + 4, 13000);
  drawGrass(context, random, width, BANDS.southPavementEnd - 2, height, 4600);
  for (let i = 0; i < 20; i++) {
    const y = BANDS.roadTop + 24 + random() * (BANDS.roadBottom - BANDS.roadTop - 48);
    context.strokeStyle = 'rgba(16, 13, 24, 0.5)';
    drawCrack(context, random, random() * width, y, random() * 6.28, 15, 1.3);
  }
  drawLeaves(context, random, width, height);
}

function drawGrass(
  context: Context,
  random: Random,
  width: number,
  top: number,
  bottom: number,
  count: number,
): void {
  const roots = Array.from({ length: count }, () => ({
    x: random() * width,
    y: top + random() * (bottom - top),
  }));
  roots.sort((a, b) => a.y - b.y);
  for (const { x, y } of roots) {
    if (
      Math.abs(x - 1364 - (BANDS.grassEnd - y) * 0.12) < 34 &&
      y < BANDS.grassEnd &&
      random() < 0.85
    )
      continue;
    context.strokeStyle = BLADES[Math.floor(random() * BLADES.length)]!;
    context.globalAlpha = 0.7;
    context.lineWidth = 0.9;
    context.beginPath();
    context.moveTo(x, y);
    const lean = (random() - 0.5) * 5;
    context.quadraticCurveTo(x + lean * 0.2, y - 4, x + lean, y - 4 - random() * 5);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function drawCrack(
  context: Context,
  random: Random,
  startX: number,
  startY: number,
  startAngle: number,
  steps: number,
  width: number,
): void {
  let [x, y, angle] = [startX, startY, startAngle];
  for (let i = 0; i < steps; i++) {
    angle += (random() + random() + random() - 1.5) * 0.9;
    const [nextX, nextY] = [x + Math.cos(angle) * 9, y + Math.sin(angle) * 6];
    if (nextY < BANDS.roadTop + 6 || nextY > BANDS.roadBottom - 4) return;
    context.lineWidth = width * (1 - (0.7 * i) / steps);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(nextX, nextY);
    context.stroke();
    [x, y] = [nextX, nextY];
    if (random() < 0.13) {
      const side = random() < 0.5 ? -0.9 : 0.9;
      drawCrack(context, random, x, y, angle + side, Math.floor(steps * 0.4), width * 0.7);
    }
  }
}

/** Most leaves gather along the kerbs. */
function drawLeaves(context: Context, random: Random, width: number, height: number): void {
  const drift = (): number => Math.abs(random() + random() - 1) * 34;
  for (let i = 0; i < 620; i++) {
    const where = random();
    const y =
      where < 0.36
        ? BANDS.roadTop + 4 + drift()
        : where < 0.6
          ? BANDS.roadBottom - 3 - drift()
          : where < 0.72
            ? BANDS.pavementTop + drift()
            : random() * height;
    const [x, angle, long] = [random() * width, random() * 6.28, 2.6 + random() * 2.2];
    const [ax, ay] = [Math.cos(angle) * long, Math.sin(angle) * long * 0.7];
    const [bx, by] = [-ay * 0.45, ax * 0.45];
    context.globalAlpha = 0.8;
    context.fillStyle = LEAVES[Math.floor(random() * LEAVES.length)]!;
    context.beginPath();
    context.moveTo(x - ax, y - ay);
    context.quadraticCurveTo(x + bx, y + by, x + ax, y + ay);
    context.quadraticCurveTo(x - bx, y - by, x - ax, y - ay);
    context.fill();
  }
  context.globalAlpha = 1;
}
