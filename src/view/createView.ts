import Phaser from 'phaser';
import { FAITH_BODY } from '../sim/fight/world.ts';
import type { Effects } from './effects/Effects.ts';
import { between, groundX, groundY, HEIGHT_PIXELS } from './projection.ts';
import { QualitySwitch } from './quality.ts';
import { BootScene } from './scenes/BootScene.ts';
import { FightScene } from './scenes/FightScene.ts';
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

/**
 * Draws the game into `parent` and asks it for a frame whenever the browser wants one.
 * Throws `NoWebGl` when there is none.
 */
export function createView(
  parent: HTMLElement,
  game: ShownGame,
  assets: ViewAssets,
  quality: Quality = 'medium',
): View {
  if (!hasWebGl()) throw new NoWebGl();
  let isReady = false;
  let resolveReady: () => void = () => {};
  let rejectReady: (error: Error) => void = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    resolveReady = resolve;
    rejectReady = reject;
  });
  const context: ViewContext = {
    game,
    assets,
    // the street is first shown without what takes longest to load
    quality: quality === 'high' ? 'medium' : quality,
    ready() {
      isReady = true;
      qualities.built();
    },
    stepDown: (error) => qualities.failed(error),
    fail: (error) => rejectReady(error),
  };
  const fight = new FightScene(context);
  const qualities = new QualitySwitch(context, fight, quality, resolveReady);
  const phaser = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    backgroundColor: '#120c1c',
    banner: false,
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
    scene: [new BootScene(context), fight, new TitleScene(), new ResultsScene()],
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
    phaser.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () =>
      game.commands.pause('context-lost'),
    );
  });

  return {
    ready,
    resize,
    setQuality: (wanted) => qualities.want(wanted),
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
