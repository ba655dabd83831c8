import Phaser from 'phaser';
import type { Drive } from '../../sim/drive/drive.ts';
import { guideOf, roadsOf } from '../../sim/fight/driving.ts';
import { FAITH } from '../../sim/fight/faith.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { TextureWrapper } from '../drawing/context.ts';
import { DriveCamera } from '../drive/DriveCamera.ts';
import { InstanceMesh } from '../drive/InstanceMesh.ts';
import { milesToGo } from '../drive/milesToGo.ts';
import { RoadBoxes } from '../drive/RoadBoxes.ts';
import { RoadCars } from '../drive/RoadCars.ts';
import { RoadDust } from '../drive/RoadDust.ts';
import { RoadLightMap } from '../drive/RoadLightMap.ts';
import { RoadLights } from '../drive/RoadLights.ts';
import { FLOATS_OF_PIECE, PIECE_FIELDS, RoadPieces } from '../drive/roadPieces.ts';
import { Riders, ridersSheet } from '../drive/riders.ts';
import { RoadThings } from '../drive/RoadThings.ts';
import { Signals } from '../drive/Signals.ts';
import { SkidMarks } from '../drive/SkidMarks.ts';
import { SpeedLines } from '../drive/SpeedLines.ts';
import { wayAhead } from '../drive/wayAhead.ts';
import { WayMarks } from '../drive/WayMarks.ts';
import { Edges } from '../grading/Edges.ts';
import type { Mood } from '../grading/Mood.ts';
import { addNightGrading } from '../grading/NightGrading.ts';
import { groundX, groundY, screenX, screenY } from '../projection.ts';
import { BOX_FRAGMENT, BOX_VERTEX } from '../shaders/roadBoxes.ts';
import { ROAD_VERTEX, roadFragment } from '../shaders/roads.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';
import type { ViewContext } from '../ViewContext.ts';

const MOST_PIECES = 900;
const MOST_WAY_MARKS = 8;
const MOST_BOXES = 900;
/** Records are counted from a corner of the ground, so that far away nothing trembles. */
const ORIGIN_UNITS = 64;
/** Houses are seen that stand so far below the picture. */
const TALL_UNITS = 14;
/** Light is ready before what it falls on is drawn. */
const DEPTHS = { light: -2000, ground: -1000, boxes: -400, words: -300, lines: 1e6 } as const;
const DANGER_HEALTH = 0.4;

/** The road and everybody on it. Lies over the street, and hides it, while somebody drives. */
export class DriveScene extends Phaser.Scene {
  private readonly context: ViewContext;
  private pieces!: RoadPieces;
  private boxes!: RoadBoxes;
  private ground!: InstanceMesh;
  private built!: InstanceMesh;
  private shine!: RoadLights;
  private cars!: RoadCars;
  private things!: RoadThings;
  private signals!: Signals;
  private dust!: RoadDust;
  private lines!: SpeedLines;
  private way!: WayMarks;
  private readonly skids = new SkidMarks();
  private readonly riders = new Riders();
  private readonly rig = new DriveCamera();
  private edges: Edges | null = null;
  private readonly mood: Mood = { window: [0, 0, 1, 1], timeSeconds: 0, reflex: 0, danger: 0 };
  private readonly window = { x0: 0, y0: 0, x1: 1, y1: 1 };
  private seconds = 0;
  private run = -1;
  private isBraking = false;
  private lastSpeed = 0;

  constructor(context: ViewContext) {
    super('drive');
    this.context = context;
  }

  create(): void {
    const { assets, quality, game } = this.context;
    const { level } = game.state.world;
    const { roads } = level;
    const { road } = assets.scenery;
    // asked for on the last level, in the frame in which another one was entered
    if (!roads || !road) {
      this.scene.stop();
      return;
    }
    this.pieces = new RoadPieces(roads);
    this.boxes = new RoadBoxes(road, roads.rails);
    this.shine = new RoadLights(RoadThings.lampsOf(road.things));
    const noise = this.textures.get(NOISE_TEXTURE).get().source.glTexture as TextureWrapper;
    const light = new RoadLightMap(this, this.shine, DEPTHS.light);
    const textures = { uNoise: noise, uLight: light.texture };
    const ground = {
      name: quality === 'low' ? 'RoadPlain' : 'Road',
      vertex: ROAD_VERTEX,
      fragment: roadFragment(quality !== 'low'),
    };
    this.ground = new InstanceMesh(this, ground, PIECE_FIELDS, MOST_PIECES, textures);
    this.ground.setDepth(DEPTHS.ground);
    const box = { name: 'RoadBox', vertex: BOX_VERTEX, fragment: BOX_FRAGMENT };
    // roof, side, and what falls from its windows: that is spared where every pixel is dear
    const quads = quality === 'low' ? 2 : 3;
    this.built = new InstanceMesh(this, box, ['inBox', 'inMade'], MOST_BOXES, textures, quads);
    this.built.setDepth(DEPTHS.boxes);
    this.cars = new RoadCars(this);
    this.things = new RoadThings(this, road.things, (x, y) => milesToGo(level, x, y));
    this.signals = new Signals(this, roads, road.things);
    this.dust = new RoadDust(this);
    this.lines = new SpeedLines(this, DEPTHS.lines);
    this.way = new WayMarks(this, DEPTHS.words);
    if (quality === 'low') this.edges = new Edges(this, this.mood);
    else addNightGrading(this, this.mood);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => (this.edges = null));
    this.run = -1;
  }

  /** One tick of a drive. */
  onTick(world: FightWorld): void {
    const { drive } = world;
    if (!drive || !this.isBuilt) return;
    this.forgetLastRun(drive);
    const speed = Math.hypot(drive.car.velocityX, drive.car.velocityY);
    this.isBraking = speed < this.lastSpeed - 0.06 || speed < 0.5;
    this.lastSpeed = speed;
    this.rig.step(drive, world.events);
    this.skids.step(drive);
    this.dust.step(drive, world.events);
    this.riders.step(drive, world.events);
  }

  private get isBuilt(): boolean {
    return this.scene.isActive();
  }

  /** Another run: nothing of the last is left, not even in a frame before its first tick. */
  private forgetLastRun(drive: Drive): void {
    const { runNumber } = this.context.game.state;
    if (runNumber === this.run) return;
    this.run = runNumber;
    this.skids.clear();
    this.dust.clear();
    this.riders.clear();
    this.rig.jump(drive);
  }

  override update(_time: number, deltaMs: number): void {
    const { world, alpha, settings } = this.context.game.state;
    const { drive } = world;
    if (!drive) return;
    this.forgetLastRun(drive);
    this.seconds += Math.min(0.1, deltaMs / 1000);
    this.rig.isCalm = this.riders.isCalm = settings.reducedMotion;
    const camera = this.cameras.main;
    this.rig.draw(camera, drive, alpha, settings.screenShake);
    this.look(camera);
    const { window } = this;
    const [middleX, middleY] = [(window.x0 + window.x1) / 2, (window.y0 + window.y1) / 2];
    const originX = Math.floor(middleX / ORIGIN_UNITS) * ORIGIN_UNITS;
    const originY = Math.floor(middleY / ORIGIN_UNITS) * ORIGIN_UNITS;
    const reach = Math.hypot(window.x1 - window.x0, window.y1 - window.y0) / 2 + 4;
    this.cars.place(drive, alpha);
    const lamps = this.signals.light(window, world.tick);
    this.shine.gather(middleX, middleY, originX, originY, reach, this.cars.beams, lamps);
    const tall = { ...window, x0: window.x0 - 2, x1: window.x1 + 2, y1: window.y1 + TALL_UNITS };
    this.shine.uniforms['uLit'] = [
      tall.x0 - originX,
      tall.y0 - originY,
      tall.x1 - tall.x0,
      tall.y1 - tall.y0,
    ];
    const uniforms = {
      ...this.shine.uniforms,
      uOrigin: [originX, originY],
      uTime: settings.reducedMotion ? 0 : this.seconds,
    };
    for (const mesh of [this.ground, this.built]) {
      mesh.uniforms = uniforms;
      mesh.originX = screenX(originX);
      mesh.originY = screenY(originY);
    }
    const { floats } = this.ground;
    const most = floats.length / FLOATS_OF_PIECE;
    const laid = this.pieces.write(floats, MOST_PIECES - MOST_WAY_MARKS, window, originX, originY);
    const skidded = this.skids.write(floats, laid, most - MOST_WAY_MARKS, originX, originY);
    const ahead = wayAhead(roadsOf(world), guideOf(world), drive.sample, drive.car);
    this.way.show(ahead, Math.min(0.1, deltaMs / 1000));
    this.ground.count = this.way.write(floats, skidded, most, originX, originY, uniforms.uTime);
    this.boxes.write(this.built, tall, originX, originY, world.tick);
    const origin = { x: originX, y: originY };
    this.things.draw(tall, this.shine, origin, uniforms.uTime);
    this.signals.draw(this.shine, origin);
    this.cars.draw(drive, this.shine, origin, reach + 6, world.tick, this.isBraking, alpha);
    this.cars.seat(ridersSheet(world.level.segments[world.segment]!), this.riders.ride);
    this.dust.draw();
    this.lines.draw(drive.car, window, !settings.reducedMotion);
    this.mood.danger = Math.max(0, 1 - world.faith.health / FAITH.health / DANGER_HEALTH);
    this.mood.timeSeconds = uniforms.uTime;
    this.edges?.draw();
  }

  /** Which part of the ground is seen. */
  private look({ scrollX, scrollY, width, height, zoom }: Phaser.Cameras.Scene2D.Camera): void {
    const left = scrollX + (width - width / zoom) / 2;
    const top = scrollY + (height - height / zoom) / 2;
    const { window, mood } = this;
    window.x0 = groundX(left);
    window.y0 = groundY(top);
    window.x1 = groundX(left + width / zoom);
    window.y1 = groundY(top + height / zoom);
    mood.window[0] = left;
    mood.window[1] = top;
    mood.window[2] = width / zoom;
    mood.window[3] = height / zoom;
  }
}
