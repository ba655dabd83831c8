import type { Picture } from '../drawing/Picture.ts';
import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Figure } from '../figures/Figure.ts';
import { screenX, screenY } from '../projection.ts';

const TICKS_A_PICTURE = 11;
/** How long one lies there, and how long it takes him to fade from sight. */
const LYING_TICKS = 1500;
const FADING_TICKS = 200;

interface Body {
  readonly upright: Upright;
  readonly pictures: readonly Picture[];
  ticks: number;
}

/** The living who have been struck down: they fall, lie, and in the end are gone. */
export class Fallen {
  private readonly uprights: Uprights;
  private readonly bodies: Body[] = [];

  constructor(uprights: Uprights) {
    this.uprights = uprights;
  }

  /** Fells a figure where it stands; it needs pictures of going down. */
  begin(figure: Figure): void {
    const { x, y } = figure.now;
    const pictures = figure.picturesOf('down');
    const upright = this.uprights.add('enemy', pictures[0]!.frame);
    upright.place(screenX(x), screenY(y), screenY(y));
    upright.foothold = figure.image.foothold;
    upright.shadow = 1;
    this.bodies.push({ upright, pictures, ticks: 0 });
  }

  /** One tick. */
  step(): void {
    for (let i = this.bodies.length - 1; i >= 0; i--) {
      const { upright, pictures, ticks } = this.bodies[i]!;
      const picture = Math.min(pictures.length - 1, Math.floor(ticks / TICKS_A_PICTURE));
      const left = Math.min(1, (LYING_TICKS + FADING_TICKS - ticks) / FADING_TICKS);
      upright.picture = pictures[picture]!;
      upright.alpha = upright.shadow = left;
      this.bodies[i]!.ticks++;
      if (left > 0) continue;
      this.uprights.remove(upright);
      this.bodies.splice(i, 1);
    }
  }

  clear(): void {
    for (const { upright } of this.bodies) this.uprights.remove(upright);
    this.bodies.length = 0;
  }
}
