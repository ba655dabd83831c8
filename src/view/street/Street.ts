import Phaser from 'phaser';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { GROUND_TEXTURE, type Scenery, type SceneryLight } from '../viewAssets.ts';

/** The two heads of a lamp, units to either side of its post. */
const HEADS = [-0.42, 0.42];
/** A wide halo, a bright core, and their mirror image on the wet road: units, and how strong. */
const GLOWS = [
  { wide: 2.6, tall: 2.6, alpha: 0.62, mirrored: false },
  { wide: 0.8, tall: 0.8, alpha: 0.8, mirrored: false },
  { wide: 0.55, tall: 3.2, alpha: 0.2, mirrored: true },
] as const;
/** One lamp in this many has a bad contact. */
const FAULTY_EVERY = 5;

interface Halo {
  readonly image: Phaser.GameObjects.Image;
  readonly alpha: number;
  readonly phase: number;
  readonly isFaulty: boolean;
}

/** The painted ground, what stands on it, and the glow around its lamps. */
export class Street {
  private readonly halos: Halo[] = [];
  private readonly bottom: number;

  constructor(scene: Phaser.Scene, { props, lights }: Scenery) {
    const ground = scene.add.image(0, 0, GROUND_TEXTURE).setOrigin(0).setDepth(LAYER.ground);
    this.bottom = ground.height;
    for (const { kind, x, y, flip } of props) {
      scene.add.image(screenX(x), screenY(y), 'props', kind).setFlipX(flip).setDepth(screenY(y));
    }
    lights.forEach((light, index) => this.addHalos(scene, light, index));
  }

  /** `seconds` runs on while the game stands still. */
  draw(seconds: number): void {
    for (const { image, alpha, phase, isFaulty } of this.halos) {
      const breath =
        0.9 + 0.06 * Math.sin(seconds * 2.3 + phase) + 0.04 * Math.sin(seconds * 7.1 + phase * 3);
      image.setAlpha(alpha * breath * (isFaulty ? contact(seconds + phase) : 1));
    }
  }

  private addHalos(
    scene: Phaser.Scene,
    { x, y, height, color }: SceneryLight,
    index: number,
  ): void {
    const isFaulty = index % FAULTY_EVERY === FAULTY_EVERY - 1;
    for (const head of HEADS) {
      for (const { wide, tall, alpha, mirrored } of GLOWS) {
        const at = screenY(y, mirrored ? -height : height);
        if (at > this.bottom) continue;
        const image = scene.add.image(screenX(x + head), at, 'fx', 'glow');
        image.setBlendMode(Phaser.BlendModes.SCREEN).setTint(color);
        image.setDepth(mirrored ? LAYER.pools : LAYER.air);
        image.setDisplaySize(wide * PIXELS_PER_UNIT, tall * PIXELS_PER_UNIT);
        this.halos.push({ image, alpha, phase: index * 2.7 + head, isFaulty });
      }
    }
  }
}

/** A bad contact: steady for seconds, then a few blinks. */
function contact(seconds: number): number {
  const t = seconds % 5.3;
  if (t > 0.9) return 1;
  return Math.sin(t * 41) * Math.sin(t * 17 + 1) > 0.1 ? 0.35 : 1;
}
