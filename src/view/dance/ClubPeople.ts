import { FAITH_BODY, type FightWorld } from '../../sim/fight/world.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { AnimationSheet } from '../figures/AnimationSheet.ts';
import { Figure } from '../figures/Figure.ts';
import { loop, type Pose } from '../figures/pose.ts';
import { CLUB_SHEET, onlookerSheet } from '../figures/sheets.ts';
import type { SceneryPerson } from '../viewAssets.ts';

/** A movement goes round in so many beats. */
const BEATS: Readonly<Record<string, number>> = { drummer: 1 };
const USUAL_BEATS = 2;
const TICKS_A_BEAT = 68;
/** Who does not dance looks up at Faith from so near. */
const HEARS_UNITS = 2.6;
const ALONE = ['idle', 'listen'] as const;

/**
 * The band and the crowd, all on the same beat and none quite like the next; and who has a sheet of his own and
 * only waits.
 */
export class ClubPeople {
  private readonly people: readonly { readonly who: SceneryPerson; readonly figure: Figure }[];
  private ticks = 0;

  constructor(uprights: Uprights, people: readonly SceneryPerson[]) {
    const sheets = new Map<string, AnimationSheet>();
    for (const name of new Set(people.map(({ kind }) => onlookerSheet(kind)))) {
      const own = people.map(({ kind }) => kind).filter((kind) => onlookerSheet(kind) === name);
      const needed = name === CLUB_SHEET ? [...new Set(own)] : ALONE;
      sheets.set(name, new AnimationSheet(uprights, name, needed));
    }
    this.people = people.map((who, i) => {
      const look = {
        role: 'prop',
        shadowUnits: 0.95,
        heart: 0,
        line: 0,
        isApparition: false,
      } as const;
      const name = onlookerSheet(who.kind);
      const rest = name === CLUB_SHEET ? who.kind : ALONE[0];
      const figure = new Figure(uprights, { ...look, sheet: sheets.get(name)!, rest }, i * 37);
      return { who, figure };
    });
  }

  /** One tick. */
  step(world: FightWorld): void {
    const { dance, level } = world;
    this.ticks++;
    const beats = dance
      ? dance.songTick / (level.dance?.ticksPerBeat ?? TICKS_A_BEAT)
      : this.ticks / TICKS_A_BEAT;
    this.people.forEach(({ who, figure }, i) => {
      const { kind, x, y, height, turned } = who;
      const round = beats / (BEATS[kind] ?? USUAL_BEATS) + (i % 2) / 2;
      const pose: Pose =
        onlookerSheet(kind) === CLUB_SHEET
          ? { animation: kind, by: 'progress', fraction: round % 1 }
          : loop(ALONE[isHeard(world, who) ? 1 : 0]);
      const facing = (turned * Math.PI) / 180;
      Object.assign(figure.begin(), { x, y, height, facing, pose });
      figure.step();
    });
  }

  draw(alpha: number): void {
    for (const { figure } of this.people) figure.draw(alpha, true);
  }
}

const isHeard = ({ bodies }: FightWorld, { x, y }: SceneryPerson): boolean =>
  Math.hypot(bodies.x[FAITH_BODY]! - x, bodies.y[FAITH_BODY]! - y) < HEARS_UNITS;
