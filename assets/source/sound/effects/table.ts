import type { RoomName } from '../kit/room.ts';
import * as crashes from './crashes.ts';
import * as dashboard from './dashboard.ts';
import * as engine from './engine.ts';
import * as impacts from './impacts.ts';
import * as magic from './magic.ts';
import * as menus from './menus.ts';
import * as moments from './moments.ts';
import * as moves from './moves.ts';
import * as road from './road.ts';
import * as traffic from './traffic.ts';
import * as turokHan from './turokHan.ts';
import * as windups from './windups.ts';
import type { Recipe } from './textures.ts';

export interface Effect {
  recipe: Recipe;
  /** How many differ from each other, for what is heard again and again. */
  variations: number;
  /** The longest it may last, its room included. */
  seconds: number;
  /** LUFS of its loudest fifth of a second. */
  punch: number;
  room?: readonly [RoomName, wet: number];
  /** Made to be repeated without a seam. */
  loop?: true;
}

const STREET = ['street', 0.12] as const;
const FAR_STREET = ['street', 0.22] as const;
const HALL = ['hall', 0.25] as const;

/** Every effect of the game with its place in the balance. */
export const EFFECTS = {
  slash: { recipe: moves.slash, variations: 3, seconds: 0.35, punch: -19 },
  thrust: { recipe: moves.thrust, variations: 3, seconds: 0.45, punch: -17, room: STREET },
  charge: { recipe: moves.charge, variations: 1, seconds: 0.45, punch: -21 },
  'stake-hit': { recipe: impacts.stakeHit, variations: 3, seconds: 0.5, punch: -12, room: STREET },
  'stake-turned': {
    recipe: impacts.stakeTurned,
    variations: 3,
    seconds: 0.6,
    punch: -12.5,
    room: FAR_STREET,
  },
  kick: { recipe: moves.kickSwing, variations: 3, seconds: 0.35, punch: -18 },
  'kick-hit': { recipe: impacts.kickHit, variations: 3, seconds: 0.5, punch: -12.5, room: STREET },
  dash: { recipe: moves.dash, variations: 3, seconds: 0.45, punch: -18 },
  reflex: { recipe: magic.reflex, variations: 1, seconds: 1.5, punch: -15, room: HALL },
  throw: { recipe: moves.throwStake, variations: 3, seconds: 0.45, punch: -18 },
  'stake-catch': { recipe: moves.stakeCatch, variations: 3, seconds: 0.3, punch: -16 },
  'stake-landed': { recipe: moves.stakeLanded, variations: 2, seconds: 0.3, punch: -20 },
  'hit-flesh': { recipe: impacts.hitFlesh, variations: 3, seconds: 0.4, punch: -12, room: STREET },
  'willow-hit': {
    recipe: impacts.willowHit,
    variations: 3,
    seconds: 0.5,
    punch: -14,
    room: STREET,
  },
  stagger: { recipe: turokHan.stagger, variations: 3, seconds: 0.9, punch: -14, room: FAR_STREET },
  dust: { recipe: turokHan.dust, variations: 3, seconds: 1.8, punch: -12.5, room: FAR_STREET },
  'wall-hit': {
    recipe: impacts.wallHit,
    variations: 3,
    seconds: 0.8,
    punch: -12,
    room: FAR_STREET,
  },
  'spike-hit': {
    recipe: impacts.spikeHit,
    variations: 3,
    seconds: 1,
    punch: -12,
    room: FAR_STREET,
  },
  'claw-windup': { recipe: windups.clawWindup, variations: 3, seconds: 0.5, punch: -13.5 },
  'leap-windup': { recipe: windups.leapWindup, variations: 3, seconds: 0.6, punch: -13 },
  'sweep-windup': { recipe: windups.sweepWindup, variations: 3, seconds: 0.7, punch: -13 },
  'slam-windup': { recipe: windups.slamWindup, variations: 3, seconds: 0.8, punch: -12.5 },
  claw: { recipe: turokHan.claw, variations: 3, seconds: 0.4, punch: -16 },
  sweep: { recipe: turokHan.sweep, variations: 2, seconds: 0.55, punch: -14.5 },
  slam: { recipe: turokHan.slam, variations: 2, seconds: 1.1, punch: -12, room: FAR_STREET },
  'leap-land': { recipe: turokHan.leapLand, variations: 3, seconds: 0.8, punch: -12, room: STREET },
  roar: { recipe: turokHan.roar, variations: 2, seconds: 1.5, punch: -13, room: FAR_STREET },
  'elder-roar': { recipe: turokHan.elderRoar, variations: 1, seconds: 2.6, punch: -11, room: HALL },
  sear: { recipe: turokHan.sear, variations: 2, seconds: 1.1, punch: -15, room: STREET },
  'shield-up': { recipe: magic.shieldUp, variations: 3, seconds: 1, punch: -17, room: HALL },
  'shield-hit': {
    recipe: magic.shieldHit,
    variations: 3,
    seconds: 0.8,
    punch: -13.5,
    room: STREET,
  },
  'shield-broken': {
    recipe: magic.shieldBroken,
    variations: 1,
    seconds: 1,
    punch: -14,
    room: HALL,
  },
  mend: { recipe: magic.mend, variations: 1, seconds: 1.5, punch: -17, room: HALL },
  'globe-throw': { recipe: magic.globeThrow, variations: 3, seconds: 0.6, punch: -17 },
  'globe-burst': { recipe: magic.globeBurst, variations: 2, seconds: 1.5, punch: -12, room: HALL },
  amplify: {
    recipe: magic.amplify,
    variations: 1,
    seconds: 1.5,
    punch: -20,
    room: HALL,
    loop: true,
  },
  'headlights-on': {
    recipe: magic.headlightsOn,
    variations: 1,
    seconds: 1.6,
    punch: -13,
    room: FAR_STREET,
  },
  'faith-down': { recipe: moments.faithDown, variations: 1, seconds: 2, punch: -13.5, room: HALL },
  'willow-down': {
    recipe: moments.willowDown,
    variations: 1,
    seconds: 1.8,
    punch: -15,
    room: HALL,
  },
  'helped-up': { recipe: moments.helpedUp, variations: 1, seconds: 1.6, punch: -16, room: HALL },
  'bond-up': { recipe: moments.bondUp, variations: 1, seconds: 2.6, punch: -14.5, room: HALL },
  'bond-down': { recipe: moments.bondDown, variations: 1, seconds: 1.5, punch: -16.5, room: HALL },
  exhausted: { recipe: moves.exhausted, variations: 2, seconds: 1.5, punch: -20 },
  footstep: { recipe: moves.footstep, variations: 4, seconds: 0.2, punch: -30 },
  'ui-move': { recipe: menus.uiMove, variations: 3, seconds: 0.1, punch: -26 },
  'ui-select': { recipe: menus.uiSelect, variations: 1, seconds: 0.45, punch: -20 },
  'ui-back': { recipe: menus.uiBack, variations: 1, seconds: 0.35, punch: -21 },
  order: { recipe: menus.order, variations: 1, seconds: 0.5, punch: -21 },
  joined: { recipe: menus.joined, variations: 1, seconds: 0.8, punch: -18 },
  left: { recipe: menus.left, variations: 1, seconds: 0.7, punch: -20 },
  segment: { recipe: moments.segment, variations: 1, seconds: 1.3, punch: -15, room: HALL },
  medal: { recipe: moments.medal, variations: 1, seconds: 3, punch: -13, room: HALL },
  failed: { recipe: moments.failed, variations: 1, seconds: 1.8, punch: -15, room: HALL },
  countdown: { recipe: menus.countdown, variations: 1, seconds: 0.4, punch: -19 },

  'engine-idle': {
    recipe: engine.engineIdle,
    variations: 1,
    seconds: engine.SPEEDS.idle.seconds,
    punch: -23,
    loop: true,
  },
  'engine-low': {
    recipe: engine.engineLow,
    variations: 1,
    seconds: engine.SPEEDS.low.seconds,
    punch: -21,
    loop: true,
  },
  'engine-mid': {
    recipe: engine.engineMid,
    variations: 1,
    seconds: engine.SPEEDS.mid.seconds,
    punch: -19.5,
    loop: true,
  },
  'engine-high': {
    recipe: engine.engineHigh,
    variations: 1,
    seconds: engine.SPEEDS.high.seconds,
    punch: -18,
    loop: true,
  },
  'engine-start': { recipe: engine.engineStart, variations: 1, seconds: 1.5, punch: -16.5 },
  'boost-burn': {
    recipe: engine.boostBurn,
    variations: 1,
    seconds: engine.BURN_SECONDS,
    punch: -19.5,
    loop: true,
  },
  'boost-on': { recipe: engine.boostOn, variations: 1, seconds: 1, punch: -15 },
  'gear-shift': { recipe: dashboard.gearShift, variations: 2, seconds: 0.35, punch: -19 },
  'car-door': { recipe: dashboard.carDoor, variations: 1, seconds: 0.5, punch: -15, room: STREET },
  'radio-tune': { recipe: dashboard.radioTune, variations: 2, seconds: 0.6, punch: -20 },
  checkpoint: {
    recipe: dashboard.checkpoint,
    variations: 1,
    seconds: 1.1,
    punch: -16.5,
    room: HALL,
  },
  'tyre-squeal': {
    recipe: road.tyreSqueal,
    variations: 1,
    seconds: road.ROAD.squeal,
    punch: -18,
    loop: true,
  },
  'tyre-roll': {
    recipe: road.tyreRoll,
    variations: 1,
    seconds: road.ROAD.roll,
    punch: -20.5,
    loop: true,
  },
  'tyre-gravel': {
    recipe: road.tyreGravel,
    variations: 1,
    seconds: road.ROAD.gravel,
    punch: -19,
    loop: true,
  },
  'tyre-wet': {
    recipe: road.tyreWet,
    variations: 1,
    seconds: road.ROAD.wet,
    punch: -20.5,
    loop: true,
  },
  'wind-rush': {
    recipe: road.windRush,
    variations: 1,
    seconds: road.ROAD.wind,
    punch: -20.5,
    loop: true,
  },
  slipstream: {
    recipe: road.slipstream,
    variations: 1,
    seconds: road.ROAD.slipstream,
    punch: -19.5,
    loop: true,
  },
  scrape: { recipe: road.scrape, variations: 1, seconds: road.ROAD.scrape, punch: -18, loop: true },
  'drift-end': { recipe: road.driftEnd, variations: 2, seconds: 0.35, punch: -17.5 },
  'traffic-pass': { recipe: traffic.trafficPass, variations: 3, seconds: 0.85, punch: -16 },
  'near-miss': { recipe: traffic.nearMiss, variations: 3, seconds: 0.85, punch: -15.5 },
  'horn-car': { recipe: traffic.hornCar, variations: 1, seconds: 0.8, punch: -15.5, room: STREET },
  'horn-truck': {
    recipe: traffic.hornTruck,
    variations: 1,
    seconds: 0.9,
    punch: -14,
    room: STREET,
  },
  'rail-bell': {
    recipe: traffic.railBell,
    variations: 1,
    seconds: traffic.RAILS.bell,
    punch: -18,
    loop: true,
  },
  'train-pass': {
    recipe: traffic.trainPass,
    variations: 1,
    seconds: traffic.RAILS.train,
    punch: -16,
    loop: true,
  },
  'train-horn': {
    recipe: traffic.trainHorn,
    variations: 1,
    seconds: 2.2,
    punch: -13,
    room: FAR_STREET,
  },
  'crash-light': {
    recipe: crashes.crashLight,
    variations: 3,
    seconds: 0.6,
    punch: -14,
    room: STREET,
  },
  'crash-hard': {
    recipe: crashes.crashHard,
    variations: 2,
    seconds: 1.3,
    punch: -11,
    room: FAR_STREET,
  },
} as const satisfies Record<string, Effect>;
