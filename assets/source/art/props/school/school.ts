import { bench, trash } from '../ironwork.ts';
import type { Props } from '../prop.ts';
import { SCHOOL_WALLS } from '../walls/walls.ts';
import { boiler, boulder, rubble, spire } from './below.ts';
import { blackboard, noticeBoard, schoolDesk } from './classroom.ts';
import { drinkingFountain, lockers, trophyCase, vendingMachine } from './corridor.ts';
import { exitSign, tubeLamp, wallClock } from './overhead.ts';

/** The high school: corridors, classrooms, and what lies beneath. */
export const SCHOOL: Props = {
  ...SCHOOL_WALLS,
  lockers: lockers(),
  lockersOpen: lockers(1),
  trophyCase,
  vendingMachine,
  noticeBoard,
  blackboard,
  drinkingFountain,
  schoolDesk,
  tubeLamp,
  exitSign,
  wallClock,
  schoolBench: bench,
  schoolBin: trash,
  rubble,
  boulder,
  spire,
  boiler,
};
