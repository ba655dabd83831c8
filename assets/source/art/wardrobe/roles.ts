import { afloat, windblown } from '../poses/amplified.ts';
import { drum, sing, strum } from '../poses/band.ts';
import { kick, parry, punch, stakeBlow } from '../poses/people/blows.ts';
import { run, walk } from '../poses/people/gaits.ts';
import { danceAlone } from '../poses/people/dance.ts';
import { down, getUp, hurt, knockedDown } from '../poses/people/harm.ts';
import { grabbed } from '../poses/people/holds.ts';
import { idleCalm } from '../poses/people/idle.ts';
import { lie, lieHurt, lieWake } from '../poses/people/lying.ts';
import type { Movement } from '../poses/people/person.ts';
import { cleave, impale, oneHanded, scytheIdle, scytheRun } from '../poses/people/scythe.ts';
import { sit } from '../poses/people/seated.ts';
import { cower, listen, talkFirm, talkOpen } from '../poses/people/talk.ts';
import { cast, channel } from '../poses/willow/magic.ts';

/** What the story asks of each kind of person. */
type Movements = Readonly<Record<string, Movement>>;

/** Every second frame, at half the pace: enough where nothing depends on the moment. */
const sparse =
  (movement: Movement): Movement =>
  (person) => {
    const full = movement(person);
    const { frames, fps, pose } = full;
    return { ...full, frames: Math.ceil(frames / 2), fps: fps / 2, pose: (i) => pose(2 * i) };
  };

/** The left hand stays pressed to a wound, whatever the rest does. */
const holdingSide =
  (movement: Movement): Movement =>
  (person) => {
    const { leftHand, leftElbow } = person.stance;
    const free = movement(person);
    return { ...free, pose: (frame) => ({ ...free.pose(frame), leftHand, leftElbow }) };
  };

const IDLE = { idle: sparse(idleCalm) };

/** Says one thing carefully, or says it flat out. */
export const GENTLE_TALKER: Movements = {
  ...IDLE,
  walk,
  talk: sparse(talkOpen),
  listen: sparse(listen),
  sit: sparse(sit),
};
export const BLUNT_TALKER: Movements = { ...GENTLE_TALKER, talk: sparse(talkFirm) };

const FALLEN: Movements = { hurt, fall: sparse(knockedDown), down, getup: sparse(getUp) };

/** Those who fight beside the heroes: one with a stake, one with bare fists. */
export const STAKE_FIGHTER: Movements = {
  ...IDLE,
  walk,
  run,
  stake: stakeBlow,
  kick,
  parry,
  ...FALLEN,
  talk: sparse(talkFirm),
};
export const SCYTHE_FIGHTER: Movements = {
  idle: scytheIdle,
  run: scytheRun,
  cleave,
  impale,
  hurt: oneHanded(hurt),
  fall: oneHanded(sparse(knockedDown)),
  down: oneHanded(down),
  getup: oneHanded(sparse(getUp)),
};
export const FIST_FIGHTER: Movements = {
  ...IDLE,
  walk,
  run,
  punch,
  kick,
  parry,
  ...FALLEN,
  talk: sparse(talkOpen),
};
export const TRAINEE: Movements = {
  ...IDLE,
  run,
  stake: stakeBlow,
  kick,
  ...FALLEN,
  talk: sparse(talkOpen),
};
export const BYSTANDER: Movements = {
  ...IDLE,
  walk,
  run,
  dance: sparse(danceAlone),
  cower,
  grabbed: sparse(grabbed),
};
export const AT_THE_DESK: Movements = {
  ...IDLE,
  talk: sparse(talkOpen),
  listen: sparse(listen),
};
export const MENDING: Movements = {
  ...IDLE,
  walk: holdingSide(walk),
  talk: holdingSide(sparse(talkOpen)),
  sit: holdingSide(sparse(sit)),
  lie,
  lieWake,
  lieHurt,
};
export const AMPLIFIED: Movements = {
  idle: afloat,
  channel: windblown(channel),
  cast: windblown(cast),
};

export const DANCER: Movements = { dance: sparse(danceAlone) };
export const SINGING: Movements = { ...IDLE, sing };
export const STRUMMING: Movements = { ...IDLE, strum };
export const DRUMMING: Movements = { ...IDLE, drum };
