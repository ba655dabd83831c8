import { dot, glow } from '../../canvas/ink.ts';
import type { BodyPen } from '../BodyPen.ts';

/** Light itself, and pale buttons. */
export function trimCoat(body: BodyPen): void {
  glow(body.pen, body.at([350, 450]), [80, 50], [206, 190, 255], 0.35);
  for (const y of [470, 502]) dot(body.pen, body.at([312, y]), [4, 4], '#b7a6e0');
}
