import type { FightWorld } from '../../sim/fight/world.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { AnimationSheet } from '../figures/AnimationSheet.ts';
import { Figure } from '../figures/Figure.ts';
import { CLUB_SHEET } from '../figures/sheets.ts';
import type { SceneryPerson } from '../viewAssets.ts';

/** A movement goes round in so many beats. */
const BEATS: Readonly<Record<string, number>> = { drummer: 1, clerk: 4 };
const USUAL_BEATS = 2;
const TICKS_A_BEAT = 68;

/** The band and the crowd, all on the same beat and none quite like the next. */
export class ClubPeople {
  private readonly people: readonly { readonly who: SceneryPerson; readonly figure: Figure }[];
  private ticks = 0;

  constructor(uprights: Uprights, people: readonly SceneryPerson[]) {
    const kinds = [...new Set(people.map(({ kind }) => kind))];
    const sheet = kinds.length > 0 ? new AnimationSheet(uprights, CLUB_SHEET, kinds) : null;
    this.people = people.map((who, i) => {
      const look = {
        role: 'prop',
        shadowUnits: 0.95,
        heart: 0,
        line: 0,
        isApparition: false,
      } as const;
      const figure = new Figure(uprights, { ...look, sheet: sheet!, rest: who.kind }, i * 37);
      return { who, figure };
    });
  }

  /** One tick. */
  step({ dance, level }: FightWorld): void {
    this.ticks++;
    const beats = dance
      ? dance.songTick / (level.dance?.ticksPerBeat ?? TICKS_A_BEAT)
      : this.ticks / TICKS_A_BEAT;
    this.people.forEach(({ who, figure }, i) => {
      const { kind, x, y, height, turned } = who;
      const round = beats / (BEATS[kind] ?? USUAL_BEATS) + (i % 2) / 2;
      const pose = { animation: kind, by: 'progress', fraction: round % 1 } as const;
      const facing = (turned * Math.PI) / 180;
      Object.assign(figure.begin(), { x, y, height, facing, pose });
      figure.step();
    });
  }

  draw(alpha: number): void {
    for (const { figure } of this.people) figure.draw(alpha, true);
  }
}
