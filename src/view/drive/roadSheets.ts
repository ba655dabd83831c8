import type { FightLevel } from '../../sim/fight/level.ts';
import { ridersSheet } from './riders.ts';
import { ROAD_SHEETS } from './thingLooks.ts';

/** What a segment is drawn from that is driven; none for one on foot. */
export const roadSheets = (segment: FightLevel['segments'][number]): string[] =>
  segment.drive ? [...ROAD_SHEETS, ridersSheet(segment)] : [];
