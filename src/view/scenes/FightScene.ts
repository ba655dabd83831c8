import Phaser from 'phaser';
import { FAITH } from '../../sim/fight/faith.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { shareOfMove, standsStill } from '../../sim/fight/spells/firstFire.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { CameraRig } from '../camera/CameraRig.ts';
import { Club } from '../dance/Club.ts';
import { Effects } from '../effects/Effects.ts';
import { Cast } from '../figures/Cast.ts';
import { defineGlow } from '../drawing/blend.ts';
import { HiddenLines } from '../drawing/HiddenLines.ts';
import type { Upright } from '../drawing/Upright.ts';
import { Uprights } from '../drawing/Uprights.ts';
import { Edges } from '../grading/Edges.ts';
import type { Mood } from '../grading/Mood.ts';
import { addNightGrading } from '../grading/NightGrading.ts';
import { LivingLight } from '../light/LivingLight.ts';
import { PaintedLight } from '../light/PaintedLight.ts';
import { readLightMap } from '../street/readLightMap.ts';
import { Lights } from '../street/Lights.ts';
import { buildStreet } from '../street/buildStreet.ts';
import { takeAway } from '../street/takeAway.ts';
import { readWetness } from '../street/Wetness.ts';
import { Telegraphs } from '../telegraphs/Telegraphs.ts';
import { Flammables } from '../things/Flammables.ts';
import { Works } from '../things/Works.ts';
import { Things } from '../things/Things.ts';
import { litSheets, type ViewAssets } from '../viewAssets.ts';
import type { ViewContext } from '../ViewContext.ts';
import type { DriveScene } from './DriveScene.ts';
import { changePictures } from './levelPictures.ts';
import { showRoad } from './showRoad.ts';
import { showOverlay } from './showOverlay.ts';

const TICK_RATE = 120;
const LOW_DENSITY = 0.5;
/** After so long without a tick the fight is over, not just between two frames. */
const IDLE_SECONDS = 0.15;
/** A frame that took longer does not let the wind catch up. */
const LONGEST_FRAME_SECONDS = 0.1;
/** Share of her health under which the edges redden. */
const DANGER_HEALTH = 0.35;

/** The street and the fight in it. Stays on under the title and the results. */
export class FightScene extends Phaser.Scene {
  private readonly context: ViewContext;
  private readonly drive: DriveScene;
  private lighting!: Lights;
  private props: readonly Upright[] = [];
  private light!: LivingLight | PaintedLight;
  private cast!: Cast;
  private telegraphs!: Telegraphs;
  private effects!: Effects;
  private flammables!: Flammables;
  private works!: Works;
  private things!: Things;
  private club!: Club;
  private rig!: CameraRig;
  private edges: Edges | null = null;
  private readonly mood: Mood = { window: [0, 0, 1, 1], timeSeconds: 0, reflex: 0, danger: 0 };
  /** The level that the pictures are of. */
  private shown: ViewAssets | null = null;
  private stopListening: () => void = () => {};
  private run = -1;
  private idleSeconds = 0;
  private restTicks = 0;
  private seconds = 0;

  constructor(context: ViewContext, drive: DriveScene) {
    super('fight');
    this.context = context;
    this.drive = drive;
  }

  /** For who puts something on the stage that no rule sends. */
  get staged(): Effects {
    return this.effects;
  }

  create(): void {
    try {
      this.build();
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      if (!this.context.stepDown(reason)) this.context.fail(reason);
      return;
    }
    this.context.ready();
  }

  private build(): void {
    const { game, assets, quality } = this.context;
    const { level } = game.state.world;
    if (assets !== this.shown) changePictures(this.textures, this.shown, assets);
    this.shown = assets;
    defineGlow(this.renderer as Phaser.Renderer.WebGL.WebGLRenderer);
    const uprights = new Uprights(
      this,
      quality,
      assets.sheets.map(({ name }) => name),
    );
    this.lighting = new Lights(readLightMap(this, level), assets.scenery.lights);
    this.props = buildStreet(uprights, assets.scenery, this.lighting);
    this.cast = new Cast(uprights);
    this.rig = new CameraRig(assets.scenery.rooms);
    this.club = new Club(uprights, assets.scenery.people, this.cast.choreography);
    this.telegraphs = new Telegraphs(this);
    const density = quality === 'low' ? LOW_DENSITY : 1;
    const wetness = readWetness(this, level);
    const { isIndoors } = assets.scenery;
    const { cast, rig, lighting } = this;
    this.effects = new Effects(uprights, cast, rig, lighting, wetness, density, isIndoors);
    this.flammables = new Flammables(uprights, level.flammables, assets.scenery.props, this.props);
    this.works = new Works(uprights, level);
    this.things = new Things(uprights, level.beam, this.effects);
    new HiddenLines(uprights);
    this.light =
      quality === 'high'
        ? new LivingLight(uprights, this.lighting, litSheets(assets))
        : new PaintedLight(uprights, this.lighting);
    if (quality === 'low') this.edges = new Edges(this, this.mood);
    else addNightGrading(this, this.mood);
    this.run = -1;
    this.stopListening = game.listen({ onTick: (events, world) => this.onTick(events, world) });
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.takeDown());
  }

  private takeDown(): void {
    this.scene.stop('drive');
    this.stopListening();
    this.edges = null;
  }

  override update(_time: number, deltaMs: number): void {
    const { game } = this.context;
    const isCalm = game.state.settings.reducedMotion;
    this.rig.isCalm = this.effects.isCalm = this.cast.choreography.isCalm = isCalm;
    game.frame(performance.now());
    const { world, screen, pause } = game.state;
    const seconds = Math.min(LONGEST_FRAME_SECONDS, deltaMs / 1000);
    this.seconds += seconds;
    if (game.state.runNumber !== this.run) this.forget(world);
    this.idleSeconds += seconds;
    if (this.idleSeconds > IDLE_SECONDS && pause === null) this.rest(world, seconds);
    showOverlay(this, screen, isCalm);
    const drives = world.drive !== null;
    // a road whose cars are still on their way is waited for behind what was seen last
    showRoad(this, drives && this.context.isThere(world.segment));
    if (!drives) this.draw(world);
  }

  private onTick(events: readonly FightEvent[], world: FightWorld): void {
    this.idleSeconds = 0;
    if (world.drive) {
      this.drive.onTick(world);
      return;
    }
    if (this.context.game.state.runNumber !== this.run) this.forget(world);
    this.effects.step(world, events, this.cameras.main.worldView);
    this.cast.choreography.listen(events, world);
    // while time stands still nobody moves, and what flies does
    if (!standsStill(world)) this.cast.step(world);
    this.club.step(world);
    this.works.step(world, this.effects);
    this.things.step(world);
    this.rig.step(world, this.context.game.state.screen);
  }

  /** Another run: nothing of the last is left. */
  private forget(world: FightWorld): void {
    this.run = this.context.game.state.runNumber;
    this.cast.clear();
    this.effects.clear();
    this.things.clear();
    this.rig.jump();
    this.cast.step(world);
    this.rig.step(world, this.context.game.state.screen);
  }

  /** The fight is over, yet leaves fall, ash settles, and the two breathe. */
  private rest(world: FightWorld, seconds: number): void {
    this.restTicks += seconds * TICK_RATE;
    for (; this.restTicks >= 1; this.restTicks--) {
      this.effects.stepFlying(this.cameras.main.worldView);
      this.cast.step(world);
      this.rig.step(world, this.context.game.state.screen);
    }
  }

  private draw(world: FightWorld): void {
    const { alpha: ofTick, settings } = this.context.game.state;
    const gentle = settings.reducedFlashing;
    this.rig.draw(this.cameras.main, world, ofTick, settings.screenShake);
    const alpha = shareOfMove(world, ofTick);
    this.seeMood(world);
    this.lighting.begin(gentle ? 0 : this.seconds);
    this.lighting.isSteady = gentle;
    this.effects.shine(this.lighting);
    this.things.shine(world, this.lighting);
    this.club.shine(world, this.lighting);
    this.cast.draw(alpha, gentle);
    this.club.draw(world, alpha);
    takeAway(this.context.assets.scenery.props, this.props, world.segment);
    this.flammables.draw(world);
    this.works.draw(world, alpha);
    this.things.draw(world, this.cast, this.lighting, alpha);
    this.telegraphs.draw(world, this.cast, this.seconds);
    this.effects.draw(world, alpha);
    this.edges?.draw();
    this.light.draw(this.mood);
  }

  private seeMood({ faith }: FightWorld): void {
    const { mood } = this;
    const { scrollX, scrollY, width, height, zoom } = this.cameras.main;
    mood.window[0] = scrollX + (width - width / zoom) / 2;
    mood.window[1] = scrollY + (height - height / zoom) / 2;
    mood.window[2] = width / zoom;
    mood.window[3] = height / zoom;
    mood.timeSeconds = this.rig.isCalm ? 0 : this.seconds;
    mood.reflex = this.effects.reflex;
    const pulse = 0.8 + 0.2 * Math.sin(this.seconds * 4);
    mood.danger = Math.max(0, 1 - faith.health / FAITH.health / DANGER_HEALTH) * pulse;
  }
}
