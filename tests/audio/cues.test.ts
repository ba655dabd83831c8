import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RUN_SOUNDS, UI_SOUNDS } from '../../src/audio/createAudio.ts';
import { cueOf, CUES, type Cue } from '../../src/audio/cues.ts';
import { createOngoing, ONGOING } from '../../src/audio/ongoing.ts';
import { ROAD, ROAD_LOOPS } from '../../src/audio/road.ts';
import { loudnessOf } from '../../src/audio/placing.ts';
import { SOUNDS, VARIATIONS } from '../../src/audio/sounds.ts';
import { createBot } from '../../src/bot/bot.ts';
import type { DriveEvent } from '../../src/sim/drive/drive.ts';
import { HULLS, type VehicleKind } from '../../src/sim/drive/vehicles.ts';
import { ENEMY_ATTACKS, type EnemyAttackName } from '../../src/sim/fight/enemies/attacks.ts';
import { enterPhase } from '../../src/sim/fight/enemies/phases.ts';
import type { FightEvent } from '../../src/sim/fight/events.ts';
import { GRADES } from '../../src/sim/dance/grades.ts';
import { FAITH_MOVES, type FaithMove } from '../../src/sim/fight/faithMoves.ts';
import { ENEMY_KINDS, SWITCH_KINDS } from '../../src/sim/fight/level.ts';
import { KIND_ATTACKS } from '../../src/view/figures/enemyPoses.ts';
import { FORM_NAMES } from '../../src/sim/fight/spells/fireForms.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { ENEMY_SOUNDS } from '../../src/audio/enemySounds.ts';
import { onlyEnemy, play, scenario } from '../sim/fight/scenario.ts';

const AUDIO = new URL('../../assets/audio/', import.meta.url);
const SPRITES = Object.keys(
  JSON.parse(readFileSync(new URL('effects.json', AUDIO), 'utf8')) as object,
);
const RECORDED = new Set(SPRITES.map((name) => name.replace(/-\d+$/, '')));

type EventOf<Type extends FightEvent['type']> = Extract<FightEvent, { type: Type }>;

const AT = { x: 3, y: 4, angle: 0 };
const ENEMY = { ...AT, id: 7 };
const MOVES = Object.keys(FAITH_MOVES) as FaithMove[];
const ATTACKS = Object.keys(ENEMY_ATTACKS) as EnemyAttackName[];
/** Wind-ups without a sound of their own, and whose they have. */
const LENDERS: Partial<Record<EnemyAttackName, EnemyAttackName>> = {
  swipe: 'claw',
  grab: 'leap',
  swing: 'sweep',
  charge: 'slam',
  knife: 'slam',
  stab: 'sweep',
};
const BONDS = [0, 150, 1000];
const BLOWS = [6, 20, 40];
const VEHICLES = Object.keys(HULLS) as VehicleKind[];
const CRASHED_INTO = ['wall', 'traffic', 'train'] as const;
const HEROES = ['faith', 'willow'] as const;

const hit = (move: EventOf<'enemy-hit'>['move']) =>
  ({ type: 'enemy-hit', ...ENEMY, kind: 'turokHan', move, damage: 9, heavy: false }) as const;
const windup = (attack: EnemyAttackName, ticks: number) =>
  ({ type: 'enemy-winding-up', ...ENEMY, kind: 'turokHan', attack, ticks }) as const;
const deed = (amount: number, bond: number) =>
  ({ type: 'bond-changed', deed: 'saved', amount, bond }) as const;

/** Every kind of event in every way that could sound otherwise. */
const EVENTS: { [Type in FightEvent['type']]: EventOf<Type>[] } = {
  'faith-swung': MOVES.map((move) => ({ type: 'faith-swung', move, ...AT })),
  'faith-dashed': [{ type: 'faith-dashed', ...AT }],
  'faith-reflex': [{ type: 'faith-reflex', enemy: 7, ...AT }],
  'faith-charging': [{ type: 'faith-charging' }],
  'faith-exhausted': [{ type: 'faith-exhausted' }],
  'stake-thrown': [{ type: 'stake-thrown', stake: 9, ...AT }],
  'stake-caught': [{ type: 'stake-caught', stake: 9, ...AT }],
  'stake-landed': [{ type: 'stake-landed', stake: 9, ...AT }],
  'aim-locked': [{ type: 'aim-locked', enemy: 7 }],
  'aim-freed': [{ type: 'aim-freed' }],
  'fire-woke': [{ type: 'fire-woke', ...AT }],
  'first-fire': [{ type: 'first-fire', ...AT }],
  'fire-charging': [{ type: 'fire-charging' }],
  'fire-cast': FORM_NAMES.flatMap((form) =>
    BONDS.map((bond) => ({ type: 'fire-cast', bolt: 9, form, bond, ...AT }) as const),
  ),
  'fire-struck': FORM_NAMES.flatMap((form) =>
    BONDS.map((bond) => ({ type: 'fire-struck', form, bond, ...ENEMY }) as const),
  ),
  'fire-jumped': [{ type: 'fire-jumped', fromX: 1, fromY: 1, x: 3, y: 4, bond: 600 }],
  'fire-ended': [{ type: 'fire-ended', bolt: 9, form: 'bolt', bond: 600, ...AT }],
  'pillar-burst': [{ type: 'pillar-burst', pillar: 9, radius: 1.7, bond: 900, ...AT }],
  'barrel-burst': [{ type: 'barrel-burst', barrel: 0, radius: 1.8, ...AT }],
  'enemy-caught-fire': ENEMY_KINDS.map((kind) => ({
    type: 'enemy-caught-fire',
    kind,
    spread: false,
    ...ENEMY,
  })),
  'enemy-hit': (
    [
      ...MOVES,
      'stake',
      'globe',
      'beam',
      'shield',
      'bolt',
      'blaze',
      'burning',
      'knife',
      'circling',
      'crate',
    ] as const
  ).map(hit),
  'heart-turned': [{ type: 'heart-turned', ...ENEMY }],
  'hero-hit': HEROES.flatMap((who) =>
    [1, 18, 80].map(
      (damage) => ({ type: 'hero-hit', who, by: 7, attack: 'claw', ...AT, damage }) as const,
    ),
  ),
  'hero-grabbed': HEROES.map((who) => ({ type: 'hero-grabbed', who, by: 7, ...AT })),
  'bite-coming': [30, 34, 37].map((opensIn) => ({
    type: 'bite-coming',
    who: 'faith',
    by: 7,
    opensIn,
    ticks: 14,
    ...AT,
  })),
  'escape-missed': HEROES.map((who) => ({ type: 'escape-missed', who, ...AT })),
  'hero-freed': HEROES.map((who) => ({ type: 'hero-freed', who, by: 7, ...AT })),
  'attack-blocked': [{ type: 'attack-blocked', by: 7, ...AT }],
  'body-thrown-against': [true, false].map((spikes) => ({
    type: 'body-thrown-against',
    ...ENEMY,
    spikes,
    damage: 10,
  })),
  'hero-fell': HEROES.map((who) => ({ type: 'hero-fell', who, ...AT })),
  'hero-rose': HEROES.flatMap((who) =>
    [true, false].map((helped) => ({ type: 'hero-rose', who, helped, ...AT }) as const),
  ),
  'willow-dashed': [{ type: 'willow-dashed', ...AT }],
  'shield-raised': [{ type: 'shield-raised', ...AT }],
  'shield-dropped': [true, false].map((broken) => ({ type: 'shield-dropped', broken, ...AT })),
  'mending-started': [{ type: 'mending-started', ...AT }],
  mended: [{ type: 'mended', health: 11, ...AT }],
  'globe-thrown': [{ type: 'globe-thrown', globe: 8, ...AT }],
  'globe-burst': [{ type: 'globe-burst', globe: 8, radius: 2.3, ...AT }],
  'amplify-started': [{ type: 'amplify-started', ...AT }],
  'amplify-ended': [{ type: 'amplify-ended' }],
  'order-given': (['amplify', 'shield', 'stay', 'come'] as const).map((order) => ({
    type: 'order-given',
    order,
  })),
  'player-joined': [{ type: 'player-joined' }],
  'player-left': [{ type: 'player-left' }],
  'enemy-appeared': ENEMY_KINDS.map((kind) => ({ type: 'enemy-appeared', kind, ...ENEMY })),
  'enemy-woke': ENEMY_KINDS.map((kind) => ({ type: 'enemy-woke', kind, ...ENEMY })),
  'enemy-winding-up': ATTACKS.flatMap((attack) => [20, 60, 200].map((n) => windup(attack, n))),
  'enemy-attacked': ATTACKS.map((attack) => ({
    type: 'enemy-attacked',
    kind: 'elderTurokHan',
    attack,
    ...ENEMY,
  })),
  'enemy-staggered': ENEMY_KINDS.map((kind) => ({ type: 'enemy-staggered', kind, ...ENEMY })),
  'armour-broken': [1, 0].map((left) => ({ type: 'armour-broken', left, ...ENEMY })),
  'enemy-seared': ENEMY_KINDS.map((kind) => ({ type: 'enemy-seared', kind, ...ENEMY })),
  'enemy-dusted': ENEMY_KINDS.map((kind) => ({ type: 'enemy-dusted', kind, ...ENEMY })),
  'boss-phase-began': [{ type: 'boss-phase-began', phase: 2, ...ENEMY }],
  'enemy-fell': ENEMY_KINDS.map((kind) => ({ type: 'enemy-fell', kind, ...ENEMY })),
  'stakes-called': [{ type: 'stakes-called', x: 3, y: 4 }],
  'stakes-gathered': [{ type: 'stakes-gathered', x: 3, y: 4 }],
  'stakes-scattered': [{ type: 'stakes-scattered', x: 3, y: 4 }],
  'crate-lifted': [{ type: 'crate-lifted', crate: 0, x: 3, y: 4 }],
  'crate-hurled': [{ type: 'crate-hurled', crate: 0, ...AT }],
  'crate-landed': [true, false].map((sank) => ({
    type: 'crate-landed',
    crate: 0,
    sank,
    x: 3,
    y: 4,
  })),
  switched: SWITCH_KINDS.flatMap((kind) =>
    [true, false].map((isOn) => ({ type: 'switched', index: 0, kind, isOn, x: 3, y: 4 }) as const),
  ),
  'attack-sensed': HEROES.map((who) => ({ type: 'attack-sensed', who, by: 7, ...AT })),
  'enemy-heard': [{ type: 'enemy-heard', id: 7, x: 3, y: 4 }],
  'knife-thrown': [{ type: 'knife-thrown', knife: 9, by: 7, ...AT }],
  'knife-landed': [true, false].map((isStopped) => ({
    type: 'knife-landed',
    knife: 9,
    isStopped,
    ...AT,
  })),
  'dance-step-judged': HEROES.flatMap((who) =>
    GRADES.map(
      (grade) => ({ type: 'dance-step-judged', who, grade, step: 3, offset: -2 }) as const,
    ),
  ),
  'dance-stumbled': HEROES.map((who) => ({ type: 'dance-stumbled', who })),
  'dance-bar': [true, false].map((inStep) => ({ type: 'dance-bar', bar: 4, inStep })),
  'dance-ended': [{ type: 'dance-ended', closeness: 1000 }],
  'headlights-lit': [{ type: 'headlights-lit' }],
  'rank-reached': [{ type: 'rank-reached', rank: 'marked' }],
  'talk-line': HEROES.map((who) => ({
    type: 'talk-line',
    who,
    text: 'Nice night.',
    mood: 'neutral',
    ticks: 139,
  })),
  'marks-sparked': [{ type: 'marks-sparked' }],
  'choice-offered': HEROES.map((asked) => ({ type: 'choice-offered', asked, ticks: 700 })),
  'choice-answered': [-1, 0, 2].map(
    (answer) => ({ type: 'choice-answered', asked: 'faith', answer, deed: 'kindWord' }) as const,
  ),
  'secret-found': [1, 2, 3].map(
    (found) => ({ type: 'secret-found', name: 'A cat', zone: 'alley', found, of: 3 }) as const,
  ),
  'bond-changed': [deed(-22, 80), deed(1, 121), deed(14, 134), deed(14, 155), deed(24, 340)],
  'line-spoken': [{ type: 'line-spoken', who: 'faith', text: 'Five by five.', cue: 'boss-woke' }],
  'segment-started': [{ type: 'segment-started', segment: 0 }],
  'segment-finished': [{ type: 'segment-finished', segment: 0, ticks: 900 }],
  'level-failed': [{ type: 'level-failed', segment: 0 }],
  'boost-began': [{ type: 'boost-began' }],
  'car-crashed': CRASHED_INTO.flatMap((into) =>
    BLOWS.map((severity) => ({ type: 'car-crashed', into, severity, ...AT }) as const),
  ),
  'car-scraped': CRASHED_INTO.flatMap((into) =>
    [0.7, 5.4].map((severity) => ({ type: 'car-scraped', into, severity, ...AT }) as const),
  ),
  'car-honked': [{ type: 'car-honked', ...AT }],
  'car-put-back': [{ type: 'car-put-back', ...AT }],
  'drift-ended': [30, 60, 900].map((ticks) => ({ type: 'drift-ended', ticks })),
  'near-missed': [{ type: 'near-missed', vehicle: 3, ...AT }],
  'red-light-run': [{ type: 'red-light-run', ...AT }],
  'talk-broken': [{ type: 'talk-broken' }],
  'train-coming': [{ type: 'train-coming', rail: 0, ...AT }],
  'traffic-honked': VEHICLES.map((kind) => ({ type: 'traffic-honked', vehicle: 3, kind, ...AT })),
  'traffic-knocked': VEHICLES.map((kind) => ({ type: 'traffic-knocked', vehicle: 3, kind, ...AT })),
  'level-finished': [{ type: 'level-finished', ticks: 7000, medal: 'gold' }],
};

/** A world that was begun anew after its first tick. */
function begunAnew(): FightWorld {
  const world = scenario('F..T', { calm: true });
  play(world, 10);
  return world;
}

const ALL_EVENTS: FightEvent[] = Object.values(EVENTS).flat();
const heard = (event: FightEvent, world = begunAnew()): Cue | null => cueOf(event, world);
const soundOf = (event: FightEvent): string | undefined => heard(event)?.sound;

const OTHER_CUES = [
  ...[ONGOING, ROAD, UI_SOUNDS, RUN_SOUNDS].flatMap((table) => Object.values<Cue>(table)),
  ...Object.values(ENEMY_SOUNDS).map(({ step }) => step),
  ...ROAD_LOOPS.map((sound): Cue => ({ sound })),
];

describe('the table of sounds', () => {
  it('knows every event there is, and gives only sounds that were made', () => {
    expect(Object.keys(CUES).sort()).toEqual(Object.keys(EVENTS).sort());
    for (const event of ALL_EVENTS) {
      const cue = heard(event);
      if (cue !== null) expect(RECORDED, event.type).toContain(cue.sound);
    }
    for (const cue of OTHER_CUES) expect(RECORDED).toContain(cue.sound);
  });

  it('leaves no sound that was made unheard', () => {
    const used = new Set<string>(OTHER_CUES.map(({ sound }) => sound));
    for (const event of ALL_EVENTS) used.add(soundOf(event) ?? 'silence');
    const home = { ...begunAnew(), level: AMBUSH };
    used.add(heard({ type: 'segment-finished', segment: 3, ticks: 900 }, home)!.sound);
    expect([...RECORDED].filter((sound) => !used.has(sound))).toEqual([]);
  });

  it('has one rule for each sound and each of its variations once', () => {
    expect(Object.keys(SOUNDS).sort()).toEqual([...RECORDED].sort());
    const sprites = Object.values(VARIATIONS).flatMap((group) => group.map(({ sprite }) => sprite));
    expect(sprites.sort()).toEqual([...SPRITES].sort());
  });

  it('plays only what can be played: loudness up to 1, pitch within an octave', () => {
    for (const cue of [...ALL_EVENTS.map((event) => heard(event)), ...OTHER_CUES]) {
      const { volume = 1, rate = 1 } = cue ?? {};
      expect(volume).toBeGreaterThan(0);
      expect(volume).toBeLessThanOrEqual(1);
      expect(rate).toBeGreaterThanOrEqual(0.5);
      expect(rate).toBeLessThanOrEqual(2);
    }
  });
});

describe('by ear alone', () => {
  it('every wind-up is told from the others of those who come together', () => {
    for (const kinds of [
      ['turokHan', 'elderTurokHan'],
      ['vampire', 'brute'],
      ['vampire', 'bringer'],
    ] as const) {
      const attacks = [...new Set(kinds.flatMap((kind) => KIND_ATTACKS[kind]))];
      const sounds = new Set(attacks.map((attack) => soundOf(windup(attack, 60))));
      expect(sounds.size).toBe(attacks.length);
    }
  });

  it('a brute and a Bringer share sounds only for what is evaded in the same way', () => {
    const shapeOf = (attack: EnemyAttackName) => ENEMY_ATTACKS[attack].shape.type;
    for (const one of KIND_ATTACKS.brute)
      for (const other of KIND_ATTACKS.bringer) {
        const isSame = soundOf(windup(one, 60)) === soundOf(windup(other, 60));
        expect(isSame, `${one} and ${other}`).toBe(shapeOf(one) === shapeOf(other));
      }
  });

  it('a wind-up’s sound lasts as long as the wind-up, on every difficulty', () => {
    for (const attack of ATTACKS) {
      const { windupTicks } = ENEMY_ATTACKS[attack];
      const madeFor = ENEMY_ATTACKS[LENDERS[attack] ?? attack].windupTicks;
      const factors = attack in LENDERS ? [0.82, 1, 1.3] : [0.82 * 0.85, 0.62, 1, 1.3];
      for (const factor of factors) {
        const ticks = Math.round(windupTicks * factor);
        expect(heard(windup(attack, ticks))?.rate).toBeCloseTo(madeFor / ticks);
      }
      expect(SOUNDS[heard(windup(attack, 60))!.sound].stray).toBe(0);
    }
  });

  it('every blow of Faith’s sounds different when it lands', () => {
    const cues = [...MOVES, 'stake' as const].map((move) => {
      const { sound, rate } = heard(hit(move))!;
      return `${sound} ${rate ?? 1}`;
    });
    expect(new Set(cues).size).toBe(cues.length);
  });

  it('spikes are no wall, Willow is not Faith, a broken shield is no lowered one', () => {
    for (const events of [EVENTS['body-thrown-against'], EVENTS['shield-dropped']]) {
      expect(new Set(events.map(soundOf)).size).toBe(2);
    }
    expect(new Set(EVENTS['hero-hit'].map(soundOf)).size).toBe(2);
    expect(new Set(EVENTS['hero-fell'].map(soundOf)).size).toBe(2);
  });

  it('a harder blow hurts louder', () => {
    const volumes = EVENTS['hero-hit'].slice(0, 3).map((event) => heard(event)!.volume!);
    expect(volumes[0]).toBeLessThan(volumes[1]!);
    expect(volumes[1]).toBeLessThan(volumes[2]!);
  });

  it('a new rank of the bond rings out, a small deed says nothing', () => {
    expect(heard({ type: 'rank-reached', rank: 'marked' })).toEqual({
      sound: 'bond-up',
      rate: 0.8,
    });
    expect(heard(deed(14, 134))!.volume).toBeLessThan(0.5);
    expect(heard(deed(1, 121))).toBeNull();
    expect(soundOf(deed(-22, 80))).toBe('bond-down');
  });

  it('a segment begun anew is announced, one that follows on its split is not', () => {
    const event = { type: 'segment-started', segment: 0 } as const;
    const world = begunAnew();
    expect(heard(event, world)?.sound).toBe('countdown');
    world.splits[0]!.startTicks = world.timerTicks;
    expect(heard(event, world)).toBeNull();
  });
});

describe('on the road', () => {
  const ROAD_EVENTS = [
    'car-crashed',
    'car-scraped',
    'car-honked',
    'car-put-back',
    'boost-began',
    'drift-ended',
    'near-missed',
    'red-light-run',
    'train-coming',
    'traffic-honked',
    'traffic-knocked',
  ] as const satisfies readonly DriveEvent['type'][];
  const every: Exclude<DriveEvent['type'], (typeof ROAD_EVENTS)[number]> extends never
    ? true
    : false = true;

  it('nothing happens in silence', () => {
    expect(every).toBe(true);
    for (const type of ROAD_EVENTS)
      for (const event of EVENTS[type]) expect(heard(event), type).not.toBeNull();
  });

  it('a harder blow is louder, and the hardest are metal and glass', () => {
    for (const into of CRASHED_INTO) {
      const cues = [6, 11, 13, 40].map((severity) =>
        heard({ type: 'car-crashed', into, severity, ...AT }),
      );
      expect(cues.at(-1)!.sound).toBe('crash-hard');
      for (let i = 1; i < cues.length; i++) {
        if (cues[i]!.sound !== cues[i - 1]!.sound) continue;
        expect(cues[i]!.volume!, into).toBeGreaterThan(cues[i - 1]!.volume!);
      }
      const scrapes = [0.7, 5.4].map((severity) =>
        heard({ type: 'car-scraped', into, severity, ...AT }),
      );
      expect(scrapes[0]!.volume).toBeLessThan(scrapes[1]!.volume!);
      expect(scrapes[1]!.volume).toBeLessThan(cues[0]!.volume!);
    }
    expect(soundOf({ type: 'car-crashed', into: 'wall', severity: 6, ...AT })).toBe('crash-light');
  });

  it('wall, traffic and train are told apart', () => {
    const cues = CRASHED_INTO.map((into) => {
      const cue = heard({ type: 'car-crashed', into, severity: 20, ...AT })!;
      return `${cue.sound} ${cue.rate}`;
    });
    expect(new Set(cues).size).toBe(CRASHED_INTO.length);
  });

  it('what is large has a large horn, one’s own is told from all others', () => {
    const horn = (kind: VehicleKind) => heard({ type: 'traffic-honked', vehicle: 3, kind, ...AT })!;
    for (const kind of VEHICLES)
      expect(horn(kind).sound, kind).toBe(HULLS[kind].mass > 2 ? 'horn-truck' : 'horn-car');
    const own = heard({ type: 'car-honked', ...AT })!;
    for (const kind of VEHICLES) {
      const other = horn(kind);
      expect(other.sound !== own.sound || (other.rate ?? 1) !== own.rate, kind).toBe(true);
    }
  });

  it('a train is heard from as far off as it is told of, a scrape is not', () => {
    const at = (sound: Cue['sound'], units: number) => loudnessOf(units, 0, SOUNDS[sound].carries);
    expect(at('train-horn', 160)).toBeGreaterThan(0.6);
    expect(at('horn-car', 40)).toBeGreaterThan(0.4);
    expect(at('crash-light', 160)).toBeLessThan(0.15);
  });

  it('the split of a drive is a mark on the way', () => {
    const world = begunAnew();
    const event = { type: 'segment-finished', segment: 3, ticks: 900 } as const;
    expect(AMBUSH.segments[3]!.drive).not.toBeNull();
    expect(heard(event, { ...world, level: AMBUSH })?.sound).toBe('checkpoint');
    expect(heard({ ...event, segment: 0 }, { ...world, level: AMBUSH })?.sound).toBe('segment');
  });
});

describe('what goes on without events', () => {
  it('a leap is heard once where it comes down, also when a blow stops it there', () => {
    const world = scenario('F........T', { calm: true });
    const enemy = onlyEnemy(world);
    const sounds: string[] = [];
    const ongoing = createOngoing(({ sound }) => sounds.push(sound));
    enemy.attack = 'leap';
    enterPhase(enemy, 'attack', ENEMY_ATTACKS.leap.activeTicks);
    enemy.aimX = world.bodies.x[2]!;
    enemy.aimY = world.bodies.y[2]!;
    for (let i = 0; i < 80; i++) {
      ongoing.listen(world);
      play(world, 1);
      if (enemy.phase === 'recover' && enemy.phaseTicks === 1) enemy.hitStopTicks = 12;
    }
    expect(sounds.filter((sound) => sound === 'leap-land')).toHaveLength(1);
  });

  it('Faith’s feet are heard once a step, and not when she stands', () => {
    // a second player holds Willow still
    const world = scenario('F' + '.'.repeat(30), { players: 2 });
    const steps: number[] = [];
    const ongoing = createOngoing((_cue, x) => steps.push(x));
    const listen = (ticks: number, walking: { walk?: number }) => {
      for (let i = 0; i < ticks; i++) {
        play(world, 1, walking);
        ongoing.listen(world);
      }
    };
    listen(240, {});
    expect(steps).toEqual([]);
    listen(240, { walk: 0 });
    expect(steps.length).toBeGreaterThanOrEqual(9);
    for (let i = 1; i < steps.length; i++) expect(steps[i]! - steps[i - 1]!).toBeCloseTo(1, 1);
  });

  it('in a whole run everything that is heard can be played, and the elder roars for each part', () => {
    const world = fightStage.create(AMBUSH, { ...RUN_OPTIONS, difficulty: 'story' });
    const bot = createBot({ seed: 1, reactionTicks: 12 });
    const sounds: string[] = [];
    const ongoing = createOngoing(({ sound }) => sounds.push(sound));
    while (world.outcome === 'running' && world.tick < 120 * 300) {
      fightStage.step(world, [bot.think(world), 0]);
      for (const event of world.events) sounds.push(cueOf(event, world)?.sound ?? '');
      ongoing.listen(world);
    }
    expect(world.outcome).toBe('finished');
    const count = (name: string) => sounds.filter((sound) => sound === name).length;
    // it wakes, two segments begin with it, and two of its phases
    expect(count('elder-roar')).toBe(5);
    expect(count('segment')).toBe(3);
    expect(count('checkpoint')).toBe(1);
    expect(count('footstep')).toBeGreaterThan(50);
    expect(count('stake-turned')).toBeGreaterThanOrEqual(1);
    expect(sounds.length / (world.tick / 120)).toBeLessThan(25);
  });
});

describe('the music that was made', () => {
  it('has the layers that the mix asks for, and their files in both formats', () => {
    const { pieces } = JSON.parse(readFileSync(new URL('music.json', AUDIO), 'utf8')) as {
      pieces: Record<string, { layers: { name: string; file: string }[] }>;
    };
    expect(Object.keys(pieces).sort()).toEqual(['ambush', 'getaway', 'long-road', 'title']);
    const layers = Object.values(pieces).flatMap((piece) => piece.layers);
    expect(layers.map(({ name }) => name).sort()).toEqual([
      'bond',
      'dread',
      'fight',
      'heart',
      'radio',
      'radio',
      'title',
    ]);
    for (const file of [...layers.map((layer) => layer.file), 'effects']) {
      for (const format of ['ogg', 'mp3']) {
        expect(existsSync(new URL(`${file}.${format}`, AUDIO)), `${file}.${format}`).toBe(true);
      }
    }
  });
});
