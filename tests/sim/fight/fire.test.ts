import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { retrySegment } from '../../../src/sim/fight/director.ts';
import { stagger } from '../../../src/sim/fight/enemies/phases.ts';
import { HAND_UNITS } from '../../../src/sim/fight/hand.ts';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import { FIRE, formOf, PILLAR } from '../../../src/sim/fight/spells/fire.ts';
import { FIRE_FORMS, FORM_NAMES } from '../../../src/sim/fight/spells/fireForms.ts';
import { SPARK } from '../../../src/sim/fight/spells/spark.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { WILLOW } from '../../../src/sim/fight/willowNumbers.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import { cast, hits, withFire } from './withFire.ts';
import { eventsOf, onlyEnemy, play, scenario, tap, tickOf } from './scenario.ts';

const STRENGTHS = [150, 350, 600, 850, 1000];

const HELD = FIRE_FORMS.lance.holdTicks + 2;
const HELD_LONG = FIRE_FORMS.pillar.holdTicks + 2;

const struck = (events: readonly FightEvent[]): number[] =>
  eventsOf(events, 'fire-struck').map(({ id }) => id);
const formsIn = (events: readonly FightEvent[]): string[] =>
  eventsOf(events, 'fire-cast').map(({ form }) => form);

describe('fire that sleeps', () => {
  it('does nothing, and takes nothing from what else is pressed', () => {
    const world = scenario('F..T', { calm: true });
    const other = scenario('F..T', { calm: true });
    world.faith.spark = 0;
    for (let i = 0; i < 200; i++) {
      play(world, 1, { hold: i % 3 === 0 ? ['fire', 'attack'] : ['fire'] });
      play(other, 1, { hold: i % 3 === 0 ? ['attack'] : [] });
    }
    expect(world.bolts).toEqual([]);
    expect(world.faith.spark).toBe(0);
    expect(world.bodies).toEqual(other.bodies);
    expect(world.enemies).toEqual(other.enemies);
  });

  it('wakes a second into its segment, once a level, with a full spark', () => {
    const world = scenario('F', { fire: 'wakes' });
    expect(eventsOf(cast(world, 1, 60), 'fire-cast')).toEqual([]);
    tickOf(world, 'fire-woke');
    expect(Math.abs(world.segmentTicks - 120)).toBeLessThanOrEqual(1);
    expect(world.faith.spark).toBe(SPARK.most);
    retrySegment(world);
    const events = play(world, 400);
    expect(eventsOf(events, 'fire-woke')).toEqual([]);
    expect(formsIn(cast(world))).toEqual(['bolt']);
  });

  it('is no second player’s: Willow has none', () => {
    const world = scenario('F.W', { fire: 'awake', players: 2, bond: 1000 });
    play(world, 200, {}, { hold: ['fire'] });
    expect(world.bolts).toEqual([]);
    expect(world.willow.phase).toBe('free');
  });
});

describe('the spark', () => {
  it('comes from blows that land, and not from those that do not', () => {
    const world = scenario('FT', { fire: 'awake', calm: true });
    world.faith.spark = 0;
    const landed = eventsOf([...tap(world, 'attack', 0), ...play(world, 60)], 'enemy-hit');
    expect(landed).toHaveLength(1);
    expect(world.faith.spark).toBe(SPARK.perBlow);
    const alone = scenario('F', { fire: 'awake' });
    alone.faith.spark = 0;
    tap(alone, 'attack', 0);
    play(alone, 60);
    expect(alone.faith.spark).toBe(0);
  });

  it('comes slowly from being together, and fire does not feed itself', () => {
    const world = withFire('F.W..T');
    world.willow.staying = true;
    world.faith.spark = 50;
    play(world, 120);
    expect(world.faith.spark).toBeCloseTo(50 + SPARK.togetherPerSecond, 5);
    const apart = withFire('F..T');
    cast(apart);
    expect(apart.faith.spark).toBe(SPARK.most - SPARK.tap);
  });

  it('pays for a tap and for what is held; with too little nothing comes', () => {
    const world = withFire('F', 350);
    cast(world, HELD);
    expect(world.faith.spark).toBe(SPARK.most - SPARK.full);
    // not enough for the larger form: it goes off as a tap
    expect(formsIn(cast(world, HELD))).toEqual(['bolt']);
    world.faith.spark = SPARK.tap - 1;
    expect(formsIn(cast(world))).toEqual([]);
    expect(world.faith.phase).toBe('free');
  });
});

describe('a bolt', () => {
  it('at 1000 hits at least four times as hard as at 150, flies twice as far, and is larger', () => {
    const [weak, strong] = [150, 1000].map((bond) => {
      const world = withFire('F...T', bond);
      const [hit] = hits(cast(world), 'bolt');
      const far = withFire('F', bond);
      play(far, 12, { hold: ['fire'] });
      play(far, FIRE.windupTicks);
      return { ...far.bolts[0]!, damage: hit!.damage };
    });
    expect(strong!.damage / weak!.damage).toBeGreaterThanOrEqual(4);
    expect(strong!.left / weak!.left).toBeGreaterThan(2);
    expect(strong!.radius / weak!.radius).toBeGreaterThan(2.5);
  });

  it('grows with the bond from one strength to the next', () => {
    const damages = STRENGTHS.map((bond) => hits(cast(withFire('F...T', bond)), 'bolt')[0]!.damage);
    expect(damages).toEqual([...damages].sort((a, b) => a - b));
    expect(new Set(damages).size).toBe(STRENGTHS.length);
  });

  it('hits harder while Willow amplifies', () => {
    const world = withFire('F...T', 350);
    const [plain] = hits(cast(world), 'bolt');
    const amplified = withFire('F...T\n\n\nW', 350);
    play(amplified, 4);
    amplified.willow.phase = 'channel';
    amplified.willow.order = 'amplify';
    amplified.willow.orderTicks = 480;
    play(amplified, 1, { hold: ['fire'] });
    const [hit] = hits(play(amplified, 160), 'bolt');
    expect(hit!.damage).toBeCloseTo(plain!.damage * 1.6, 5);
  });

  it('stops at the first that it strikes; a lance goes through all in its line', () => {
    const bolt = withFire('F..T.T.T', 350);
    expect(struck(cast(bolt))).toHaveLength(1);
    const lance = withFire('F..T.T.T', 350);
    const events = cast(lance, HELD);
    expect(formsIn(events)).toEqual(['lance']);
    expect(new Set(struck(events)).size).toBe(3);
  });

  it('is stopped by a wall, and Willow is in nobody’s way', () => {
    const walled = withFire('F..#.T');
    expect(struck(cast(walled))).toEqual([]);
    expect(walled.bolts).toEqual([]);
    const past = withFire('F.W..T');
    past.willow.staying = true;
    past.willow.stayX = past.bodies.x[1]!;
    past.willow.stayY = past.bodies.y[1]!;
    expect(struck(cast(past))).toHaveLength(1);
    expect(past.willow.health).toBe(WILLOW.health);
  });

  it('ends where its reach does', () => {
    const world = withFire('F..............T', 150);
    const events = cast(world);
    const [ended] = eventsOf(events, 'fire-ended');
    expect(ended!.x - world.bodies.x[0]!).toBeCloseTo(7 + HAND_UNITS, 0);
    expect(struck(events)).toEqual([]);
  });

  it('is bent toward what stands nearly in its way', () => {
    const world = withFire('F.....\n.....T');
    expect(struck(cast(world))).toHaveLength(1);
  });
});

describe('the forms', () => {
  it('come with their ranks, and each leaves the shorter hold to another', () => {
    const formAt = (bond: number, held: number) => formOf(withFire('F', bond), held);
    expect(STRENGTHS.map((bond) => formAt(bond, 10))).toEqual([
      'bolt',
      'bolt',
      'chain',
      'chain',
      'twin',
    ]);
    expect(STRENGTHS.map((bond) => formAt(bond, 45))).toEqual([
      'blaze',
      'lance',
      'lance',
      'lance',
      'lance',
    ]);
    expect(STRENGTHS.map((bond) => formAt(bond, 90))).toEqual([
      'blaze',
      'lance',
      'lance',
      'pillar',
      'pillar',
    ]);
  });

  it('a chain jumps to two more within four units, ever weaker', () => {
    const world = withFire('F..T..T..T..T', 600);
    const events = cast(world);
    expect(eventsOf(events, 'fire-jumped')).toHaveLength(2);
    const damages = hits(events, 'bolt').map(({ damage }) => damage);
    expect(damages).toHaveLength(3);
    expect(damages[0]).toBeGreaterThan(damages[1]!);
    expect(damages[1]).toBeGreaterThan(damages[2]!);
  });

  it('a chain does not jump through a wall', () => {
    const world = withFire('F..T#T', 600);
    expect(struck(cast(world))).toHaveLength(1);
  });

  it('a pillar burns for two seconds where it burst, and then no more', () => {
    const world = withFire('F..T', 850);
    const [turokHan] = world.enemies;
    turokHan!.health = 5000;
    turokHan!.poise = 5000;
    const events = [...play(world, HELD_LONG, { hold: ['fire'] }), ...play(world, 60)];
    expect(eventsOf(events, 'pillar-burst')).toHaveLength(1);
    expect(world.pillars).toHaveLength(1);
    const before = turokHan!.health;
    play(world, 60);
    expect(turokHan!.health).toBeLessThan(before);
    play(world, PILLAR.ticks);
    expect(world.pillars).toEqual([]);
  });

  it('a twin looses two that find their way', () => {
    const world = withFire('F.....T', 1000);
    world.enemies[0]!.health = 5000;
    const events = cast(world);
    expect(formsIn(events)).toEqual(['twin', 'twin']);
    expect(struck(events)).toHaveLength(2);
  });

  it('held fire makes an end of what stands open, as a thrust does', () => {
    const world = withFire('F..T', 350);
    stagger(onlyEnemy(world), world, 600);
    expect(eventsOf(cast(world, HELD), 'enemy-dusted')).toHaveLength(1);
    const tapped = withFire('F..T', 350);
    stagger(onlyEnemy(tapped), tapped, 600);
    expect(eventsOf(cast(tapped, 1, 40), 'enemy-dusted')).toEqual([]);
  });
});

describe('her hands', () => {
  it('need a moment before a tap flies, and a dash ends what comes after', () => {
    const world = withFire('F');
    tap(world, 'fire');
    const events = play(world, FIRE.windupTicks - 1);
    expect(eventsOf(events, 'fire-cast')).toEqual([]);
    expect(eventsOf(play(world, 1), 'fire-cast')).toHaveLength(1);
    expect(world.faith.phase).toBe('cast');
    tap(world, 'dash', 0);
    expect(world.faith.phase).toBe('dash');
  });

  it('walk slowly while fire gathers, and what was held back costs nothing', () => {
    const world = withFire('F', 350);
    const events = play(world, 60, { hold: ['fire'], walk: 0 });
    expect(eventsOf(events, 'fire-charging')).toHaveLength(1);
    expect(world.bodies.velocityX[0]).toBeLessThan(2.1);
    play(world, 1, { hold: ['fire', 'dash'], walk: 0 });
    expect(world.faith.phase).toBe('dash');
    expect(world.faith.spark).toBe(SPARK.most);
  });

  it('remember a press in the midst of a blow', () => {
    const world = withFire('F');
    tap(world, 'attack', 0);
    play(world, 20);
    tap(world, 'fire');
    expect(formsIn(play(world, 60))).toEqual(['bolt']);
  });
});

describe('whatever is pressed with fire awake', () => {
  it('no promise of the fight is broken, at any strength of the bond', () => {
    const seeds = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(seeds, fc.constantFrom(...STRENGTHS), (seed, bond) => {
        const map = 'T..#o.T\n.F.W.E.\n..T.o.T';
        const world = scenario(map, { seed, bond, fire: seed % 2 === 0 ? 'wakes' : 'awake' });
        const inputs = [createRandomPlayer(seed), createRandomPlayer(seed + 1)];
        for (let i = 0; i < 1500; i++) {
          if (i % 200 === 0) world.faith.spark = SPARK.most;
          fightStage.step(
            world,
            inputs.map((next) => next()),
          );
          expect(fightStage.findBrokenInvariant(world)).toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('the same inputs lead to the same world, and a snapshot goes on as the world did', () => {
    const world = scenario('T....T\n.F.W..\n..T..T', { bond: 1000, fire: 'awake', seed: 5 });
    const next = createRandomPlayer(5);
    const bot = createBot({ seed: 5, reactionTicks: 12 });
    for (let i = 0; i < 400; i++) fightStage.step(world, [bot.think(world), 0]);
    const snapshot = fightStage.snapshot(world);
    const frames = Array.from({ length: 300 }, next);
    const hashes = [1, 2].map(() => {
      fightStage.restore(world, snapshot);
      for (const input of frames) fightStage.step(world, [input, 0]);
      return fightStage.hash(world);
    });
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('the table of forms has one that a tap brings and costs no more than there is', () => {
    for (const form of FORM_NAMES) expect(FIRE_FORMS[form].spark).toBeLessThanOrEqual(SPARK.most);
    expect(FIRE_FORMS.bolt).toMatchObject({ gift: null, holdTicks: 0, spark: SPARK.tap });
  });
});
