import { HULLS } from '../../sim/drive/vehicles.ts';
import { MOST_BEAMS, MOST_LAMPS } from '../shaders/roadLight.ts';

/** A light that stands beside the road: units, 0 to 1 for each colour. */
export interface RoadLamp {
  readonly x: number;
  readonly y: number;
  readonly range: number;
  readonly power: number;
  readonly color: readonly [red: number, green: number, blue: number];
}

const MOON: readonly [number, number, number] = [0.24, 0.27, 0.42];
const BEAM_POWER = 2.1;
const OTHERS_POWER = 0.8;
/** A lamp is taken up and let go softly, so that none appears in view. */
const FADE_UNITS = 12;

/** The lights that are nearest to what is seen, as shaders are told of them. */
export class RoadLights {
  private readonly lamps: readonly RoadLamp[];
  private readonly near: { lamp: RoadLamp; far: number }[] = [];
  private readonly lamp = new Float32Array(MOST_LAMPS * 4);
  private readonly color = new Float32Array(MOST_LAMPS * 3);
  private readonly beam = new Float32Array(MOST_BEAMS * 4);
  private readonly power = new Float32Array(MOST_BEAMS);
  private count = 0;
  readonly uniforms: Record<string, unknown> = {};

  constructor(lamps: readonly RoadLamp[]) {
    this.lamps = lamps;
    Object.assign(this.uniforms, {
      'uLamp[0]': this.lamp,
      'uLampColor[0]': this.color,
      'uBeam[0]': this.beam,
      'uBeamPower[0]': this.power,
      uMoon: MOON,
      uLamps: 0,
      uBeams: 0,
    });
  }

  /** What lights the picture whose middle is at a point of the ground; `changing`: what is lit only now. */
  gather(
    middleX: number,
    middleY: number,
    originX: number,
    originY: number,
    reach: number,
    beams: readonly { x: number; y: number; angle: number; far: number }[],
    changing: readonly RoadLamp[],
  ): void {
    const { near, lamp, color } = this;
    near.length = 0;
    for (const lamps of [this.lamps, changing]) {
      for (const one of lamps) {
        const far = Math.hypot(one.x - middleX, (one.y - middleY) * 0.9) - one.range;
        if (far < reach) near.push({ lamp: one, far });
      }
    }
    near.sort((a, b) => a.far - b.far);
    this.count = Math.min(MOST_LAMPS, near.length);
    const last = near[MOST_LAMPS]?.far ?? reach;
    for (let i = 0; i < this.count; i++) {
      const { lamp: one, far } = near[i]!;
      const shown = Math.min(1, Math.max(0, (last - far) / FADE_UNITS));
      lamp.set([one.x - originX, one.y - originY, one.range, one.power * shown], i * 4);
      color.set(one.color, i * 3);
    }
    let count = 0;
    const put = (x: number, y: number, angle: number, nose: number, power: number): void => {
      if (count === MOST_BEAMS) return;
      const [fx, fy] = [Math.cos(angle), Math.sin(angle)];
      this.beam.set([x - originX + fx * nose, y - originY + fy * nose, fx, fy], count * 4);
      this.power[count++] = power;
    };
    const own = beams[0];
    if (own) put(own.x, own.y, own.angle, HULLS.convertible.reach - 0.2, BEAM_POWER);
    for (const one of beams.slice(1, MOST_BEAMS)) put(one.x, one.y, one.angle, 2.1, OTHERS_POWER);
    this.uniforms['uLamps'] = this.count;
    this.uniforms['uBeams'] = count;
  }

  /** The light that falls on something upright, for each colour. */
  at(x: number, y: number, originX: number, originY: number, into: [number, number, number]): void {
    const { lamp, color, beam, power } = this;
    into[0] = MOON[0];
    into[1] = MOON[1];
    into[2] = MOON[2];
    const [px, py] = [x - originX, y - originY];
    for (let i = 0; i < this.count; i++) {
      const [dx, dy] = [px - lamp[i * 4]!, py - lamp[i * 4 + 1]!];
      const range = lamp[i * 4 + 2]!;
      const squared = (dx * dx + dy * dy) / (range * range);
      const edge = Math.max(0, 1 - squared * 0.16);
      const given = (lamp[i * 4 + 3]! * edge * edge) / (1 + squared * 3.4);
      for (let c = 0; c < 3; c++) into[c]! += color[i * 3 + c]! * given;
    }
    const count = this.uniforms['uBeams'] as number;
    for (let i = 0; i < count; i++) {
      const [dx, dy] = [px - beam[i * 4]!, py - beam[i * 4 + 1]!];
      const along = dx * beam[i * 4 + 2]! + dy * beam[i * 4 + 3]!;
      if (along < 0.5 || along > 34) continue;
      const aside = Math.abs(dy * beam[i * 4 + 2]! - dx * beam[i * 4 + 3]!);
      const wide = 0.75 + along * 0.3;
      if (aside > wide) continue;
      const given = (power[i]! * (1 - aside / wide)) / (1 + along * along * 0.006);
      into[0] += given;
      into[1] += given * 0.9;
      into[2] += given * 0.68;
    }
  }
}
