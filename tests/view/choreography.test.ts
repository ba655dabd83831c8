import { describe, expect, it } from 'vitest';
import { Choreography, danceAnimations } from '../../src/view/dance/Choreography.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { bot, danceOf, floor, handOn, MAP, playOn, press } from '../sim/dance/floor.ts';

/** One tick, and what is seen of it. */
function tick(world: FightWorld, seen: Choreography, hand?: Parameters<typeof playOn>[2]): void {
  seen.listen(playOn(world, 1, hand), world);
  seen.step(world);
}

const apart = ({ faith, willow }: Choreography): number =>
  Math.hypot(faith.x - willow.x, faith.y - willow.y);
const shown = ({ pose }: { pose: { animation: string } }): string => pose.animation;

function danceTo(songTick: number, hand?: Parameters<typeof playOn>[2], seen = new Choreography()) {
  const world = floor();
  while (danceOf(world).songTick < songTick) tick(world, seen, hand);
  return { world, seen };
}

describe('what the two are seen dancing', () => {
  it('is the step that was judged, taken by both, and then the sway', () => {
    const first = MAP.steps[0]!;
    expect(first.move).toBe('left');
    const { world, seen } = danceTo(first.tick + 14, handOn(MAP, 0));
    // who is turned to the viewer steps to her right when she steps to the picture's left
    expect(shown(seen.faith)).toBe('faith-right');
    expect(shown(seen.willow)).toBe('willow-right');
    const before = seen.middle.x;
    for (let i = 0; i < 20; i++) tick(world, seen, handOn(MAP, 0));
    expect(seen.middle.x).toBeLessThan(before);
    for (let i = 0; i < 60; i++) tick(world, seen, handOn(MAP, 0));
    expect(shown(seen.faith)).toBe('faith-sway');
  });

  it('sways on the beat: the same at the same place of every second beat', () => {
    const { world, seen } = danceTo(20);
    const { pose } = seen.faith;
    if (pose.by !== 'progress') throw new Error('It does not follow the beat.');
    expect(pose.animation).toBe('faith-sway');
    for (let i = 0; i < 2 * MAP.ticksPerBeat; i++) tick(world, seen);
    const later = seen.faith.pose;
    expect(later.animation).toBe(pose.animation);
    expect(later.by === 'progress' && later.fraction).toBeCloseTo(pose.fraction, 9);
  });

  it('brings them closer as they are closer', () => {
    const strangers = apart(danceTo(200).seen);
    const close = danceTo(3000, bot({ seed: 1, spreadTicks: 0 }));
    expect(danceOf(close.world).closeness).toBeGreaterThan(300);
    expect(apart(close.seen)).toBeLessThan(strangers * 0.85);
  });

  it('is an embrace while a hold is held', () => {
    const hold = MAP.steps.find(({ move }) => move === 'hold')!;
    const { seen } = danceTo(hold.tick + 50, bot({ seed: 1, spreadTicks: 0 }));
    expect(shown(seen.faith)).toBe('faith-hold');
    expect(shown(seen.willow)).toBe('willow-hold');
    expect(apart(seen)).toBeLessThan(0.75);
  });

  it('is one turn around each other, and none where motion is to be little', () => {
    const turn = MAP.steps.find(({ move }) => move === 'turn')!;
    const half = turn.tick + 40;
    const { seen } = danceTo(half, bot({ seed: 1, spreadTicks: 0 }));
    expect(shown(seen.faith)).toBe('faith-turn');
    expect(seen.faith.x).toBeGreaterThan(seen.willow.x);
    const calm = new Choreography();
    calm.isCalm = true;
    danceTo(half, bot({ seed: 1, spreadTicks: 0 }), calm);
    expect(calm.faith.x).toBeLessThan(calm.willow.x);
  });

  it('is a stumble where a step is missed, and where nobody asked for one', () => {
    expect(shown(danceTo(MAP.steps[0]!.tick + 30).seen.faith)).toBe('faith-stumble');
    const world = floor();
    const seen = new Choreography();
    tick(world, seen, () => press('turn'));
    tick(world, seen);
    expect(shown(seen.faith)).toBe('faith-stumble');
    expect(shown(seen.willow)).toBe('willow-sway');
  });

  it('ends in each other’s arms', () => {
    const world = floor();
    const seen = new Choreography();
    const hand = bot({ seed: 1, spreadTicks: 0 });
    while (danceOf(world).ending === 'none') tick(world, seen, hand);
    for (let i = 0; i < 60; i++) tick(world, seen, hand);
    expect([shown(seen.faith), shown(seen.willow)]).toEqual(['faith-hold', 'willow-hold']);
    expect(apart(seen)).toBeLessThan(0.6);
  });

  it('has a picture for everything', () => {
    const pictured = new Set([...danceAnimations('faith'), ...danceAnimations('willow')]);
    const world = floor();
    const seen = new Choreography();
    const hand = bot({ seed: 5, spreadTicks: 16, missedShare: 0.2 });
    while (world.dance) {
      tick(world, seen, hand);
      if (world.outcome !== 'running') break;
      for (const figure of [seen.faith, seen.willow]) expect(pictured).toContain(shown(figure));
    }
    expect(world.outcome).toBe('finished');
  });
});
