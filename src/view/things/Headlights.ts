import type Phaser from 'phaser';
import type { BeamZone } from '../../sim/fight/level.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import { LAYER } from '../layers.ts';
import { DEPTH_PIXELS, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { addShaderQuad } from '../shaders/addShaderQuad.ts';
import { BEAM_FRAGMENT } from '../shaders/beam.ts';
import type { Lights } from '../street/Lights.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';

/** The two lamps from the beam's root, units. */
const LAMPS = [-0.66, 0.66];
const LAMPS_BACK = 0.42;
const LAMPS_UP = 0.28;
const DAYLIGHT = 0xffedc0;
/** Ticks from nothing to full once they are lit. */
const LIGHT_UP_TICKS = 40;
const TICK_RATE = 120;

/** The car's headlights: they flicker while Willow puts daylight into them, then burn what stands in them. */
export class Headlights {
  private readonly zone: BeamZone;
  private readonly cone: Phaser.GameObjects.Shader;
  private readonly lamps: Phaser.GameObjects.Image[];
  private power = 0;
  private ticks = 0;

  constructor(scene: Phaser.Scene, zone: BeamZone) {
    this.zone = zone;
    this.cone = this.addCone(scene);
    this.lamps = LAMPS.map((side) => {
      const x = screenX(zone.x - LAMPS_BACK);
      const lamp = scene.add.image(x, screenY(zone.y + side, LAMPS_UP), 'fx', 'glow');
      lamp.setBlendMode(GLOW).setTint(DAYLIGHT);
      return lamp.setDepth(screenY(zone.y + side) + 40);
    });
  }

  /** One tick. */
  step({ headlights: { charge, lit }, willow }: FightWorld): void {
    this.ticks++;
    if (lit) {
      this.power = Math.min(1, this.power + 1 / LIGHT_UP_TICKS);
      return;
    }
    const isWorking = willow.phase === 'task';
    const goal = charge * (isWorking ? 0.7 * flicker(this.ticks, charge) : 0.12);
    this.power += (goal - this.power) * 0.3;
  }

  clear(): void {
    this.power = 0;
  }

  shine(lights: Lights): void {
    const { x, y, angle, halfAngle, length } = this.zone;
    lights.add(x, y, 0.6, DAYLIGHT, this.power * 2, length, { angle, halfAngle });
  }

  draw(): void {
    const { power } = this;
    this.cone.setVisible(power > 0.01);
    for (const lamp of this.lamps) {
      lamp.setVisible(power > 0.01).setAlpha(Math.min(1, power * 1.4));
      lamp.setScale(((0.5 + power * 1.5) * PIXELS_PER_UNIT) / lamp.frame.realWidth);
    }
  }

  private addCone(scene: Phaser.Scene): Phaser.GameObjects.Shader {
    const { x, y, angle, halfAngle, length } = this.zone;
    const spread = Math.tan(halfAngle);
    const cone = addShaderQuad(scene, 'Beam', BEAM_FRAGMENT, (set) => {
      set('uNoise', 0);
      set('uLength', length);
      set('uSpread', spread);
      set('uPower', this.power * (0.97 + 0.03 * Math.sin(this.ticks * 0.31)));
      set('uTime', this.ticks / TICK_RATE);
    });
    cone.setTextures([NOISE_TEXTURE]);
    cone.setSize(length * PIXELS_PER_UNIT, 2 * length * spread * DEPTH_PIXELS);
    cone.setOrigin(0, 0.5).setPosition(screenX(x), screenY(y)).setRotation(angle);
    return cone.setBlendMode(GLOW).setDepth(LAYER.beam);
  }
}

/** On and off, more often on the nearer they are to burning. */
function flicker(ticks: number, charge: number): number {
  const wave = Math.sin(ticks * 0.47) * Math.sin(ticks * 0.173 + 2) + Math.sin(ticks * 0.071) * 0.5;
  return wave > 0.7 - charge * 1.1 ? 1 : 0.25;
}
