import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { FAITH_BODY, WILLOW_BODY } from '../../src/sim/fight/world.ts';
import { CameraRig } from '../../src/view/camera/CameraRig.ts';
import { screenX, screenY } from '../../src/view/projection.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

/** Where the rig would point a camera with so many pixels. */
function lens(width: number, height: number) {
  return {
    width,
    height,
    zoom: 1,
    x: 0,
    y: 0,
    setZoom(zoom: number) {
      this.zoom = zoom;
    },
    centerOn(x: number, y: number) {
      this.x = x;
      this.y = y;
    },
  };
}
type Lens = ReturnType<typeof lens>;

const draw = (rig: CameraRig, camera: Lens, world: typeof START, shake: number): void =>
  rig.draw(camera as never, world, 1, shake);
const START = fightStage.create(AMBUSH, RUN_OPTIONS);

function follow(camera: Lens, ticks: number, look: (world: typeof START) => void): void {
  const world = fightStage.create(AMBUSH, RUN_OPTIONS);
  const bot = createBot({ seed: 2, reactionTicks: 30, skill: 1 });
  const rig = new CameraRig();
  draw(rig, camera, world, 0);
  for (let tick = 0; tick < ticks; tick++) {
    fightStage.step(world, [bot.think(world), 0]);
    rig.shake(0.3);
    rig.step(world, 'fight');
    draw(rig, camera, world, 0);
    look(world);
  }
}

describe('the camera', () => {
  it('keeps Faith well inside the picture, whatever its shape', () => {
    for (const [width, height] of [
      [1280, 720],
      [2560, 1080],
      [800, 600],
      [500, 900],
    ] as const) {
      const camera = lens(width, height);
      follow(camera, 2400, ({ bodies }) => {
        const aside = Math.abs(screenX(bodies.x[FAITH_BODY]!) - camera.x) * camera.zoom;
        expect(aside).toBeLessThan(width / 2 - 30 * camera.zoom);
      });
    }
  });

  it('never shows what is beyond the level while the level fills the picture', () => {
    const camera = lens(1280, 720);
    follow(camera, 2400, () => {
      const half = camera.width / camera.zoom / 2;
      expect(camera.x - half).toBeGreaterThanOrEqual(-1);
      expect(camera.x + half).toBeLessThanOrEqual(screenX(AMBUSH.width) + 1);
    });
  });

  it('stays in the room that Faith is in, and cuts to the next', () => {
    const camera = lens(1280, 720);
    const rooms = [
      { x0: 0, y0: 0, x1: 60, y1: 20 },
      { x0: 18, y0: 20, x1: 42, y1: 40 },
    ];
    const rig = new CameraRig(rooms);
    const world = fightStage.create(AMBUSH, RUN_OPTIONS);
    const { x, y } = world.bodies;
    draw(rig, camera, world, 0);
    for (const [room, at] of [
      [rooms[0]!, { x: 30, y: 17 }],
      [rooms[1]!, { x: 30, y: 24 }],
    ] as const) {
      x[FAITH_BODY] = x[WILLOW_BODY] = at.x;
      y[FAITH_BODY] = y[WILLOW_BODY] = at.y;
      rig.step(world, 'fight');
      draw(rig, camera, world, 0);
      const half = camera.height / camera.zoom / 2;
      expect(camera.y - half).toBeGreaterThanOrEqual(screenY(room.y0) - 1);
      expect(camera.y + half).toBeLessThanOrEqual(screenY(room.y1) + 1);
    }
  });

  it('draws back until both players are in the picture', () => {
    const camera = lens(1280, 720);
    const world = fightStage.create(AMBUSH, { ...RUN_OPTIONS, players: 2 });
    const rig = new CameraRig();
    const { x, y } = world.bodies;
    x[FAITH_BODY] = 12;
    y[FAITH_BODY] = 8;
    for (const apart of [2, 8, 16, 20]) {
      x[WILLOW_BODY] = 12 + apart;
      y[WILLOW_BODY] = 14;
      for (let tick = 0; tick < 300; tick++) rig.step(world, 'fight');
      draw(rig, camera, world, 0);
      for (const body of [FAITH_BODY, WILLOW_BODY]) {
        const aside = Math.abs(screenX(x[body]!) - camera.x) * camera.zoom;
        expect(aside, `${apart} units apart`).toBeLessThan(1280 / 2 - 60);
      }
      if (apart < 10) expect(camera.zoom).toBeCloseTo(1, 2);
      else expect(camera.zoom).toBeLessThan(0.97);
    }
  });

  it('glides: no tick moves it as far as a dash moves Faith', () => {
    const camera = lens(1280, 720);
    let last: number | null = null;
    follow(camera, 2400, (world) => {
      const jumped = world.events.some(({ type }) => type === 'segment-started');
      if (last !== null && !jumped) expect(Math.abs(camera.x - last)).toBeLessThan(8);
      last = camera.x;
    });
  });

  it('trembles with a blow, and not at all when shake is turned off', () => {
    const shaken = (shake: number): number => {
      const camera = lens(1280, 720);
      const rig = new CameraRig();
      draw(rig, camera, START, shake);
      rig.step(START, 'fight');
      draw(rig, camera, START, shake);
      const { x, y } = camera;
      rig.shake(1);
      rig.kick(0.3, 10);
      let most = 0;
      for (let tick = 0; tick < 60; tick++) {
        rig.step(START, 'fight');
        draw(rig, camera, START, shake);
        most = Math.max(most, Math.abs(camera.x - x), Math.abs(camera.y - y));
      }
      return most;
    };
    expect(shaken(1)).toBeGreaterThan(5);
    expect(shaken(0)).toBeLessThan(1);
  });

  describe('where the player wants less motion', () => {
    function calm(world: typeof START): { rig: CameraRig; camera: Lens } {
      const rig = new CameraRig();
      const camera = lens(1280, 720);
      rig.isCalm = true;
      for (let tick = 0; tick < 300; tick++) rig.step(world, 'fight');
      draw(rig, camera, world, 1);
      return { rig, camera };
    }
    const fight = (players: 1 | 2 = 1) => fightStage.create(AMBUSH, { ...RUN_OPTIONS, players });

    it('stands still while Faith only turns and starts to run', () => {
      const world = fight();
      world.bodies.x[FAITH_BODY] = world.bodies.x[WILLOW_BODY] = AMBUSH.width / 2;
      const centres = [0, Math.PI].map((facing) => {
        world.faith.facing = facing;
        world.bodies.velocityX[FAITH_BODY] = Math.cos(facing) * 6;
        return calm(world).camera.x;
      });
      expect(centres[0]).toBe(centres[1]);
    });

    it('does not tremble, however hard the blow and whatever the shake is set to', () => {
      const world = fight();
      const { rig, camera } = calm(world);
      const { x, y } = camera;
      rig.shake(1);
      rig.kick(0.3, 10);
      for (let tick = 0; tick < 60; tick++) {
        rig.step(world, 'fight');
        draw(rig, camera, world, 1);
        expect([camera.x, camera.y]).toEqual([x, y]);
      }
    });

    it('keeps one distance, from which both players are seen however far they part', () => {
      const world = fight(2);
      const { x, y } = world.bodies;
      x[FAITH_BODY] = 12;
      y[FAITH_BODY] = 8;
      for (const apart of [2, 8, 16, 20]) {
        x[WILLOW_BODY] = 12 + apart;
        y[WILLOW_BODY] = 14;
        const { camera } = calm(world);
        expect(camera.zoom).toBeCloseTo(0.7);
        for (const body of [FAITH_BODY, WILLOW_BODY]) {
          const aside = Math.abs(screenX(x[body]!) - camera.x) * camera.zoom;
          expect(aside, `${apart} units apart`).toBeLessThan(1280 / 2 - 60);
        }
      }
    });

    it('comes no nearer when the fight is won', () => {
      const world = fight();
      const { rig, camera } = calm(world);
      world.outcome = 'finished';
      for (const screen of ['fight', 'results'] as const) {
        for (let tick = 0; tick < 60; tick++) rig.step(world, screen);
        draw(rig, camera, world, 1);
        expect(camera.zoom, screen).toBe(1);
      }
    });

    it('still shows Faith, Willow and what threatens them where they are near each other', () => {
      const world = fightStage.create(AMBUSH, RUN_OPTIONS);
      const bot = createBot({ seed: 2, reactionTicks: 30, skill: 1 });
      const camera = lens(1280, 720);
      const rig = new CameraRig();
      rig.isCalm = true;
      let threatened = 0;
      for (let tick = 0; tick < 2400; tick++) {
        fightStage.step(world, [bot.think(world), 0]);
        rig.step(world, 'fight');
        draw(rig, camera, world, 1);
        const { x } = world.bodies;
        for (let row = 0; row < world.bodies.count; row++) {
          if (Math.abs(x[row]! - x[FAITH_BODY]!) > 7) continue;
          const aside = Math.abs(screenX(x[row]!) - camera.x) * camera.zoom;
          expect(aside, `body ${row} at tick ${tick}`).toBeLessThan(1280 / 2 - 20);
          if (row > WILLOW_BODY) threatened++;
        }
      }
      expect(threatened).toBeGreaterThan(500);
    });
  });

  it('draws in on Faith while her first fire waits, back after it, and not where less should move', () => {
    const zoomAfter = (phase: 'waits' | 'over', isCalm: boolean): number => {
      const world = fightStage.create(AMBUSH, RUN_OPTIONS);
      const camera = lens(1280, 720);
      const rig = new CameraRig();
      rig.isCalm = isCalm;
      world.firstFire.phase = 'waits';
      for (let tick = 0; tick < 240; tick++) rig.step(world, 'fight');
      world.firstFire.phase = phase;
      for (let tick = 0; tick < 480; tick++) rig.step(world, 'fight');
      draw(rig, camera, world, 0);
      return camera.zoom;
    };
    expect(zoomAfter('waits', false)).toBeGreaterThan(1.4);
    expect(zoomAfter('over', false)).toBeCloseTo(1, 2);
    expect(zoomAfter('waits', true)).toBe(1);
  });
});
