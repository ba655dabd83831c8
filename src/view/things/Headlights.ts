import Phaser from 'phaser';
import type { BeamZone } from '../../sim/fight/level.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';

/** The two lamps, units to either side of the beam's axis, and their height. */
const LAMPS = [-0.62, 0.62];
const HEIGHT = 0.52;
const DAYLIGHT = 0xffedc0;
/** Ticks from nothing to full once they are lit. */
const LIGHT_UP_TICKS = 40;
/** Lamps of a cast in the beam are put here, units along it. */
const LIGHT_STEPS = [2, 5, 8, 11];

/** The car's headlights: they flicker while Willow puts daylight into them, then burn. */
export class Headlights {
  private readonly beams: FlatImage[];
  private readonly lamps: Phaser.GameObjects.Image[];
  private readonly zone: BeamZone;
  private power = 0;
  private ticks = 0;

  constructor(scene: Phaser.Scene, zone: BeamZone) {
    this.zone = zone;
    this.beams = LAMPS.map((side) => {
      const beam = new FlatImage(scene, 'fx', 'beam').setOrigin(0, 0.5).setDepth(LAYER.beam);
      const length = (zone.length * PIXELS_PER_UNIT) / beam.frame.realWidth;
      const width = (2 * zone.length * Math.tan(zone.halfAngle) * PIXELS_PER_UNIT) / beam.frame.realHeight;
      beam.setPosition(screenX(zone.x), screenY(zone.y + side)).setRotation(zone.angle);
      return beam.setScale(length, width).setBlendMode(Phaser.BlendModes.SCREEN).setTint(DAYLIGHT);
    });
    this.lamps = LAMPS.map((side) => {
      const lamp = scene.add.image(screenX(zone.x), screenY(zone.y + side, HEIGHT), 'fx', 'glow');
      return lamp.setBlendMode(Phaser.BlendModes.SCREEN).setTint(DAYLIGHT).setDepth(screenY(zone.y + 2));
    });
  }

  /** One tick. */
  step({ headlights: { charge, lit }, willow }: FightWorld): void {
    this.ticks++;
    if (lit) {
      this.power = Math.min(1, this.power + 1 / LIGHT_UP_TICKS);
      return;
    }
    const goal = willow.phase === 'task' ? charge * 0.5 * flicker(this.ticks, charge) : charge * 0.08;
    this.power += (goal - this.power) * 0.3;
  }

  shine(lights: Lights): void {
    const { x, y, angle } = this.zone;
    for (const along of LIGHT_STEPS) {
      const lightX = x + Math.cos(angle) * along;
      const lightY = y + Math.sin(angle) * along;
      lights.add(lightX - 1.5, lightY, 0.6, DAYLIGHT, this.power * 1.3, 1.5 + along * 0.12);
    }
  }

  draw(): void {
    const { power } = this;
    const tremble = 0.96 + 0.04 * Math.sin(this.ticks * 0.31);
    for (const beam of this.beams) beam.setVisible(power > 0.01).setAlpha(power * 0.8 * tremble);
    for (const lamp of this.lamps) {
      lamp.setVisible(power > 0.01).setAlpha(Math.min(1, power * 1.4));
      lamp.setScale(((0.6 + power * 1.7) * PIXELS_PER_UNIT) / lamp.frame.realWidth);
    }
  }
}

/** On and off, more often on the nearer they are to burning. */
function flicker(ticks: number, charge: number): number {
  const wave = Math.sin(ticks * 0.47) * Math.sin(ticks * 0.173 + 2) + Math.sin(ticks * 0.071) * 0.5;
  return wave > 0.7 - charge * 1.1 ? 1 : 0.25;
}
