import type { FightWorld, WillowPhase } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Cast } from '../figures/Cast.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';

interface Circle {
  readonly color: number;
  readonly units: number;
  readonly strength: number;
}

const VIOLET = 0xb07cff;
const GREEN = 0x8ee89a;

/** What Willow's work draws on the ground. */
const CIRCLES: Record<WillowPhase, Circle | null> = {
  free: null,
  dash: null,
  shield: { color: VIOLET, units: 3.2, strength: 0.55 },
  mend: { color: GREEN, units: 2.8, strength: 0.8 },
  cast: { color: 0xffd890, units: 2.2, strength: 0.7 },
  channel: { color: VIOLET, units: 3.4, strength: 1 },
  help: null,
  task: { color: VIOLET, units: 2.8, strength: 0.9 },
  hurt: null,
  grabbed: null,
  down: null,
  rise: null,
};
const EASE_TICKS = 18;

/** The pentagram under Willow while she works. */
export class MagicCircle {
  private readonly image: FlatImage;
  /** Light on the ground, where no living light does it. */
  private readonly pool: FlatImage | null;
  private circle: Circle = { color: VIOLET, units: 3, strength: 0 };
  private presence = 0;
  private ticks = 0;

  constructor({ scene, areLit }: Uprights) {
    this.pool = areLit ? null : new FlatImage(scene, 'fx', 'glow').setDepth(LAYER.pools);
    this.image = new FlatImage(scene, 'fx', 'circle').setDepth(LAYER.decals);
    for (const image of [this.pool, this.image]) image?.setBlendMode(GLOW);
  }

  /** One tick. */
  step({ willow }: FightWorld): void {
    const circle = CIRCLES[willow.phase];
    if (circle !== null) this.circle = circle;
    const change = (circle === null ? -1 : 1) / EASE_TICKS;
    this.presence = Math.max(0, Math.min(1, this.presence + change));
    this.ticks++;
  }

  clear(): void {
    this.presence = 0;
  }

  shine(lights: Lights, x: number, y: number): void {
    const { color, strength } = this.circle;
    lights.add(x, y - 0.2, 0.4, color, this.presence * strength * 1.1, 2.4);
  }

  draw(world: FightWorld, cast: Cast): void {
    const { image, pool, circle, presence } = this;
    const willow = cast.get(world.willow.id);
    const isSeen = presence > 0 && willow !== undefined;
    image.setVisible(isSeen);
    pool?.setVisible(isSeen);
    if (willow === undefined || !isSeen) return;
    const breath = 0.88 + 0.12 * Math.sin(this.ticks * 0.045);
    const grown = 0.7 + 0.3 * presence;
    image.setPosition(screenX(willow.x), screenY(willow.y)).setTint(circle.color);
    image.setUnits(circle.units * grown).setRotation(this.ticks * 0.006);
    image.setAlpha(presence * circle.strength * breath);
    if (pool === null) return;
    pool.setPosition(screenX(willow.x), screenY(willow.y)).setTint(circle.color);
    pool.setUnits(circle.units * 1.9).setAlpha(presence * circle.strength * 0.42 * breath);
  }
}
