import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Stake } from '../../sim/fight/things.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Effects } from '../effects/Effects.ts';
import { FlatImage } from '../FlatImage.ts';
import type { Light } from '../street/LightMap.ts';
import type { Lights } from '../street/Lights.ts';
import { litTint } from '../effects/litTint.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenAngle, screenX, screenY } from '../projection.ts';

const TICK_RATE = 120;
/** Seconds between two glints of a stake that lies about. */
const GLINT_SECONDS = 1.3;
/** As it was painted. */
const WOOD = 0xffffff;
const AMBER = 0xffb45a;

const floats = ({ phase }: Pick<Stake, 'phase'>): boolean =>
  phase === 'called' || phase === 'circling';

/** Faith's stakes: thrown, around her, falling, and lying where she can find them. */
export class Stakes {
  private readonly scene: Phaser.Scene;
  private readonly shown: StakeSprites[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** One tick. */
  step({ stakes }: FightWorld, effects: Effects): void {
    for (const stake of stakes) {
      if (stake.phase === 'lying' || stake.ticks % 2 !== 0) continue;
      const kind = stake.phase === 'flying' ? 'streak' : floats(stake) ? 'magic' : null;
      if (kind) effects.burst(kind, 1, stake.x, stake.y, stake.height, stake.angle);
    }
  }

  draw({ stakes }: FightWorld, lights: Lights, alpha: number): void {
    stakes.forEach((stake, i) => {
      const sprites = (this.shown[i] ??= new StakeSprites(this.scene));
      sprites.place(stake, alpha);
      sprites.lightBy(lights, stake);
    });
    for (let i = stakes.length; i < this.shown.length; i++) this.shown[i]!.hide();
  }
}

class StakeSprites {
  private readonly stake: Phaser.GameObjects.Image;
  private readonly shadow: Phaser.GameObjects.Image;
  private readonly glint: Phaser.GameObjects.Image;
  private readonly pool: FlatImage;
  private readonly light: Light = [0, 0, 0];

  constructor(scene: Phaser.Scene) {
    this.shadow = scene.add.image(0, 0, 'fx', 'shadow').setDepth(LAYER.shadows).setScale(0.45);
    this.pool = new FlatImage(scene, 'fx', 'ring').setDepth(LAYER.decals).setTint(AMBER);
    this.pool.setBlendMode(GLOW);
    this.stake = scene.add.image(0, 0, 'props', 'stake');
    this.glint = scene.add.image(0, 0, 'fx', 'spark').setBlendMode(GLOW);
    this.glint.setTint(0xffe2b0);
  }

  place({ phase, x, y, velocityX, velocityY, height, angle, ticks }: Stake, alpha: number): void {
    const back = phase === 'lying' ? 0 : (alpha - 1) / TICK_RATE;
    const atX = x + velocityX * back;
    const atY = y + velocityY * back;
    const px = screenX(atX);
    const py = screenY(atY, height);
    const tumbling = phase === 'falling' ? (ticks + alpha) * 0.22 : 0;
    this.stake
      .setFrame(phase === 'flying' || floats({ phase }) ? 'stakeFlying' : 'stake')
      .setVisible(true);
    this.stake.setPosition(px, py).setDepth(screenY(atY)).setScale(1.15);
    this.stake.setRotation(
      phase === 'lying' ? screenAngle(angle) + 0.4 : screenAngle(angle) + tumbling,
    );
    this.shadow.setVisible(true).setPosition(px, screenY(atY));
    const seconds = ticks / TICK_RATE;
    const beat = (seconds % GLINT_SECONDS) / GLINT_SECONDS;
    const lies = phase === 'lying';
    const shine = Math.max(0, 1 - Math.abs(beat - 0.5) * 6);
    this.glint
      .setVisible(lies && shine > 0)
      .setPosition(px + 8, py - 4)
      .setDepth(LAYER.air);
    this.glint
      .setScale(0.18 + shine * 0.22)
      .setAlpha(shine)
      .setRotation(beat * 0.8);
    this.pool
      .setVisible(lies)
      .setPosition(px, screenY(atY))
      .setAlpha(0.5 * (1 - beat));
    this.pool.setScale(((0.5 + beat * 0.9) * PIXELS_PER_UNIT) / this.pool.frame.realWidth);
  }

  /** Wood has no relief in the light's buffers: it takes the light at its place as a whole. */
  lightBy(lights: Lights, { x, y }: Stake): void {
    this.stake.setTint(litTint(WOOD, lights.sample(x, y, this.light)));
  }

  hide(): void {
    for (const image of [this.stake, this.shadow, this.glint, this.pool]) image.setVisible(false);
  }
}
