import Phaser from 'phaser';
import { loadImage } from './decodeAside.ts';
import { joinRelief, reliefImage, reliefTexture } from './light/joinRelief.ts';
import type { Quality, ViewContext } from './ViewContext.ts';
import { watchLoading } from './scenes/watchLoading.ts';
import { GROUND_LAYERS, litSheets, type ViewAssets } from './viewAssets.ts';

/** What living light asks of a graphics card. */
const LEAST_TEXTURE_SIZE = 4096;
const LEAST_TEXTURES = 8;
/** What reads sheets reads one picture more: the ground. */
const BESIDE_SHEETS = 1;

/** What is tried when a quality cannot be shown. */
const LOWER: Record<Quality, Quality | null> = { high: 'medium', medium: 'low', low: null };

/** Why a graphics card cannot show living light, or null. */
function refusal(
  { gl }: Phaser.Renderer.WebGL.WebGLRenderer,
  { sheets }: ViewAssets,
): string | null {
  const size = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  if (size < LEAST_TEXTURE_SIZE) return `its pictures may only be ${size} pixels wide`;
  const textures = gl.getParameter(gl.MAX_TEXTURE_IMAGE_UNITS) as number;
  const least = Math.max(LEAST_TEXTURES, sheets.length + BESIDE_SHEETS);
  return textures < least ? `it reads only ${textures} pictures at once` : null;
}

/** Loads what only living light needs. Calls back with the names of what could not be loaded. */
function loadLiving(
  scene: Phaser.Scene,
  { sheets, living }: ViewAssets,
  done: (missing: readonly string[]) => void,
): void {
  const { load, textures } = scene;
  const wanted = new Map<string, string>();
  for (const { name, relief } of sheets) {
    if (relief === null || textures.exists(reliefTexture(name))) continue;
    wanted.set(reliefImage(name), relief);
  }
  wanted.set(GROUND_LAYERS.albedo, living.albedo);
  wanted.set(GROUND_LAYERS.relief, living.relief);
  wanted.set(GROUND_LAYERS.shares, living.shares);
  for (const [key, address] of wanted) if (!textures.exists(key)) loadImage(load, key, address);
  const end = (): void => done([...wanted.keys()].filter((key) => !textures.exists(key)));
  load.once(Phaser.Loader.Events.COMPLETE, end);
  watchLoading(load, () => {
    load.off(Phaser.Loader.Events.COMPLETE, end);
    end();
  });
  load.start();
}

/** Which quality is shown and which is wanted, and how one becomes the other while the game runs. */
export class QualitySwitch {
  private readonly context: ViewContext;
  private readonly street: Phaser.Scene;
  private readonly settled: () => void;
  private wanted: Quality;
  private isBuilt = false;
  private isLoading = false;
  private held: (() => void) | null = null;

  /** `settled` is called whenever the street stands as it was wanted, or as well as it can. */
  constructor(context: ViewContext, street: Phaser.Scene, wanted: Quality, settled: () => void) {
    this.context = context;
    this.street = street;
    this.wanted = wanted;
    this.settled = settled;
  }

  want(quality: Quality): void {
    this.wanted = quality;
    if (this.isBuilt) this.settle();
  }

  /**
   * Fulfilled when nothing of another quality is under way. From then on none is begun until the street is
   * built anew, or is said to stand as it did.
   */
  hold(): Promise<void> {
    return new Promise((held) => {
      this.held = held;
      if (this.isBuilt) this.settle();
    });
  }

  /** The street stands as `context.quality` says. */
  built(): void {
    this.isBuilt = true;
    this.settle();
  }

  /** It could not be built so: the next lower is tried. False when there is none. */
  failed(error: Error): boolean {
    const lower = LOWER[this.context.quality];
    if (lower === null) return false;
    this.giveUp(lower, error.message);
    this.rebuild();
    return true;
  }

  private settle(): void {
    const { context, wanted } = this;
    if (wanted === context.quality) return this.rest();
    if (wanted !== 'high') return this.rebuild();
    if (this.isLoading) return;
    const renderer = this.street.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    const reason = refusal(renderer, context.assets);
    if (reason !== null) {
      this.giveUp('medium', `the graphics card cannot do better: ${reason}`);
      return this.settle();
    }
    this.isLoading = true;
    loadLiving(this.street, context.assets, (missing) => {
      if (missing.length > 0) this.giveUp('medium', 'its finer pictures could not be reached');
      this.prepare(litSheets(context.assets));
    });
  }

  /** Reliefs are made ready before the street is built with them, one a frame: all at once would be felt. */
  private prepare(sheets: string[]): void {
    const { textures, game } = this.street;
    const sheet = this.wanted === 'high' ? sheets.shift() : undefined;
    if (sheet !== undefined) {
      joinRelief(textures, sheet);
      game.events.once(Phaser.Core.Events.PRE_STEP, () => this.prepare(sheets));
      return;
    }
    this.isLoading = false;
    if (this.wanted === 'high') this.rebuild();
    else this.settle();
  }

  private rest(): void {
    const { held } = this;
    if (held === null) return this.settled();
    if (this.isLoading) return;
    this.held = null;
    this.isBuilt = false;
    held();
  }

  private rebuild(): void {
    this.isBuilt = false;
    // what was still on its way is dropped with the street that asked for it
    this.isLoading = false;
    this.context.quality = this.wanted;
    this.street.scene.restart();
  }

  private giveUp(lower: Quality, reason: string): void {
    this.wanted = lower;
    this.context.game.commands.say(`The picture is drawn in ${lower} quality: ${reason}.`);
  }
}
