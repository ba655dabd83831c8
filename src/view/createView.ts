import Phaser from 'phaser';
import blank from '../../assets/pictures/blank.svg?url';
import missing from '../../assets/pictures/missing.svg?url';
import white from '../../assets/pictures/white.svg?url';
import { FAITH_BODY } from '../sim/fight/world.ts';
import type { Effects } from './effects/Effects.ts';
import { NotReached } from './NotReached.ts';
import { between, groundX, groundY, HEIGHT_PIXELS } from './projection.ts';
import { QualitySwitch } from './quality.ts';
import { DriveScene } from './scenes/DriveScene.ts';
import { FightScene } from './scenes/FightScene.ts';
import { LaterScene } from './scenes/LaterScene.ts';
import { dropPictures } from './scenes/levelPictures.ts';
import { LoadScene } from './scenes/LoadScene.ts';
import { ResultsScene } from './scenes/ResultsScene.ts';
import { TitleScene } from './scenes/TitleScene.ts';
import type { ViewAssets } from './viewAssets.ts';
import type { Quality, ShownGame, ViewContext } from './ViewContext.ts';

/** The browser has no WebGL, or will not give it. */
class NoWebGl extends Error {
  override readonly name = 'NoWebGl';

  constructor() {
    super(
      'This browser gives no WebGL, which the game is drawn with. Switch on hardware acceleration in its settings, or try another browser.',
    );
  }
}

export interface View {
  /** Fulfilled when the street is there as it was wanted; rejected when something could not be loaded. */
  readonly ready: Promise<void>;
  /**
   * Draws in another quality from the next frames on, without a word to the fight. One that the machine
   * cannot show is replaced by the next lower one, and the player is told.
   */
  setQuality(quality: Quality): void;
  /**
   * Shows another level, once this one is `ready`. `enter` is asked when everything is loaded, and lets the game
   * enter the level in that moment, or says that nobody wants it any more. Fulfilled when the street stands as
   * it was wanted; rejected when something could not be loaded: then what was shown stays. One at a time.
   */
  showLevel(assets: ViewAssets, enter: () => boolean): Promise<void>;
  /** All that a segment of the level that is shown is drawn from is there. */
  isThere(segment: number): boolean;
  /** Fetches it. Rejected when something could not be loaded, or another level is on its way. */
  bring(segment: number): Promise<void>;
  /** What puts on the stage that no rule sends: for pictures that are composed, not played. */
  readonly staged: Effects;
  /** Direction on the ground from Faith's heart to a point of the page, radians; 0 until ready. */
  pointerAngle(clientX: number, clientY: number): number;
  /** Fits the picture to its parent; happens by itself when that changes. */
  resize(): void;
  destroy(): void;
}

/** The largest picture that is drawn, in pixels; a larger window stretches it. */
const MOST_WIDTH = 2560;
const MOST_HEIGHT = 1440;
const HEART_HEIGHT = 0.7;
/** A street is first shown without what takes longest to load. */
const FIRST_QUALITY: Record<Quality, Quality> = { high: 'medium', medium: 'medium', low: 'low' };

interface Waiting {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A promise, and what ends it; the first end counts. */
function waiting(): Waiting {
  let resolve: () => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** The graphics card was taken away, and does not come back. */
class PictureGone extends Error {
  override readonly name = 'PictureGone';

  constructor() {
    super('The browser has lost the graphics card and does not get it back.');
  }
}

/** A context that is not back after so long stays away. */
const MOST_LOST_MS = 20_000;

/** What becomes of frames that fail. */
export interface Faults {
  /** Runs a frame, and lives on when it throws. */
  readonly run: (frame: () => void) => void;
  /** There will be no picture any more. */
  readonly giveUp: (error: Error) => void;
}

const UNGUARDED: Faults = { run: (frame) => frame(), giveUp: () => {} };

/**
 * Draws the game into `parent` and asks it for a frame whenever the browser wants one.
 * Throws `NoWebGl` when there is none.
 */
export function createView(
  parent: HTMLElement,
  game: ShownGame,
  assets: ViewAssets,
  quality: Quality = 'medium',
  faults: Faults = UNGUARDED,
): View {
  if (!hasWebGl()) throw new NoWebGl();
  let isReady = false;
  let shown = waiting();
  const ready = shown.promise;
  const context: ViewContext = {
    game,
    assets,
    quality: FIRST_QUALITY[quality],
    ready() {
      isReady = true;
      qualities.built();
    },
    isThere: (segment) => isThere(segment),
    stepDown: (error) => qualities.failed(error),
    fail: (error) => shown.reject(error),
  };
  const later = new LaterScene();
  const sheetsOf = (segment: number) => context.assets.segmentSheets[segment] ?? [];
  const isThere = (segment: number): boolean => later.isThere(sheetsOf(segment));
  const drive = new DriveScene(context);
  const fight = new FightScene(context, drive);
  const qualities = new QualitySwitch(context, fight, quality, () => shown.resolve());
  const load = new LoadScene(assets, (missing) => {
    if (missing.length > 0) context.fail(new NotReached());
    return missing.length === 0;
  });
  const phaser = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    backgroundColor: '#120c1c',
    banner: false,
    // as files: a strict policy allows no pictures in words
    images: { default: blank, missing, white },
    autoFocus: false,
    disableContextMenu: true,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    fps: { smoothStep: false },
    render: {
      powerPreference: 'high-performance',
      roundPixels: false,
      // everything is pictures: their edges are smooth by themselves, and nothing is cut out by stencils
      antialiasGL: false,
      stencil: false,
    },
    scale: { mode: Phaser.Scale.NONE, ...pictureSize(parent) },
    scene: [load, later, fight, drive, new TitleScene(), new ResultsScene()],
  });

  const resize = (): void => {
    const { width, height } = pictureSize(parent);
    if (width !== phaser.scale.width || height !== phaser.scale.height) {
      phaser.scale.resize(width, height);
    }
    Object.assign(phaser.canvas.style, { width: '100%', height: '100%', display: 'block' });
  };
  const observer = new ResizeObserver(resize);
  phaser.events.once(Phaser.Core.Events.READY, () => {
    resize();
    observer.observe(parent);
    // another screen may have another pixel density
    window.addEventListener('resize', resize);
  });
  const step = phaser.step.bind(phaser);
  phaser.step = (time, delta) => faults.run(() => step(time, delta));
  watchPicture(phaser.canvas, game.commands, (error) => {
    context.fail(error);
    faults.giveUp(error);
  });

  return {
    ready,
    resize,
    setQuality: (wanted) => qualities.want(wanted),
    isThere,
    bring: (segment) => later.bring(sheetsOf(segment)),
    async showLevel(next, enter) {
      await qualities.hold();
      await later.stop();
      shown = waiting();
      load.begin(next, (missing) => {
        if (missing.length > 0) context.fail(new NotReached());
        else if (enter()) {
          context.assets = next;
          context.quality = FIRST_QUALITY[context.quality];
          return true;
        }
        dropPictures(phaser.textures, next, context.assets);
        qualities.built();
        return false;
      });
      return shown.promise;
    },
    get staged() {
      return fight.staged;
    },
    pointerAngle(clientX, clientY) {
      if (!isReady) return 0;
      const { bodies } = game.state.world;
      const { alpha } = game.state;
      const box = phaser.canvas.getBoundingClientRect();
      const camera = fight.cameras.main;
      const { worldView } = camera;
      const x = worldView.x + ((clientX - box.left) / box.width) * worldView.width;
      const y = worldView.y + ((clientY - box.top) / box.height) * worldView.height;
      const faithX = between(bodies.previousX[FAITH_BODY]!, bodies.x[FAITH_BODY]!, alpha);
      const faithY = between(bodies.previousY[FAITH_BODY]!, bodies.y[FAITH_BODY]!, alpha);
      return Math.atan2(groundY(y + HEART_HEIGHT * HEIGHT_PIXELS) - faithY, groundX(x) - faithX);
    },
    destroy() {
      observer.disconnect();
      window.removeEventListener('resize', resize);
      phaser.destroy(true);
    },
  };
}

/** Tells the game when the picture is lost and found, and `gone` when it stays away. */
function watchPicture(
  canvas: HTMLCanvasElement,
  commands: ShownGame['commands'],
  gone: (error: Error) => void,
): void {
  let timer = 0;
  canvas.addEventListener('webglcontextlost', () => {
    commands.setPictureLost(true);
    timer = window.setTimeout(() => gone(new PictureGone()), MOST_LOST_MS);
  });
  canvas.addEventListener('webglcontextrestored', () => {
    window.clearTimeout(timer);
    commands.setPictureLost(false);
  });
}

/** As many pixels as the screen has there, within reason. */
function pictureSize(parent: HTMLElement): { width: number; height: number } {
  const wide = Math.max(1, parent.clientWidth * devicePixelRatio);
  const high = Math.max(1, parent.clientHeight * devicePixelRatio);
  const share = Math.min(1, MOST_WIDTH / wide, MOST_HEIGHT / high);
  return {
    width: Math.max(1, Math.round(wide * share)),
    height: Math.max(1, Math.round(high * share)),
  };
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
