/** Targets and plates: what the rooms of a training ground answer to. Those of other segments are dead. */
import { length } from '../core/maths.ts';
import { planOf } from './segments.ts';
import type { FightWorld } from './world.ts';

export function resetSwitches(world: FightWorld): void {
  for (const it of world.switches) {
    it.isOn = false;
    it.ticks = 0;
  }
}

/** Whether the i-th switch is one of those that this segment is about. */
export const isLive = (world: FightWorld, i: number): boolean =>
  world.level.switches[i]!.segment === planOf(world).id;

/** After everything has moved: plates go on and off with what stands on them, targets when their time is up. */
export function runSwitches(world: FightWorld): void {
  const { level, switches } = world;
  for (let i = 0; i < switches.length; i++) {
    if (!isLive(world, i)) continue;
    const it = switches[i]!;
    if (level.switches[i]!.kind === 'plate') turn(world, i, isLoaded(world, i));
    else if (it.ticks > 0 && --it.ticks === 0) turn(world, i, false);
  }
}

/** What flies there strikes the live targets that it touches; says whether it struck any. */
export function strikeTargets(world: FightWorld, x: number, y: number, radius: number): boolean {
  const { level, switches } = world;
  let any = false;
  for (let i = 0; i < switches.length; i++) {
    const plan = level.switches[i]!;
    if (plan.kind !== 'target' || !isLive(world, i)) continue;
    if (length(plan.x - x, plan.y - y) >= plan.radius + radius) continue;
    any = true;
    switches[i]!.ticks = plan.lastsTicks ?? 0;
    turn(world, i, true);
  }
  return any;
}

/** Whether the segment has any, and all of them are on. */
export function isSolved(world: FightWorld): boolean {
  let any = false;
  for (let i = 0; i < world.switches.length; i++) {
    if (!isLive(world, i)) continue;
    if (!world.switches[i]!.isOn) return false;
    any = true;
  }
  return any;
}

function turn(world: FightWorld, index: number, isOn: boolean): void {
  const it = world.switches[index]!;
  if (it.isOn === isOn) return;
  it.isOn = isOn;
  const { kind, x, y } = world.level.switches[index]!;
  world.events.push({ type: 'switched', index, kind, isOn, x, y });
}

function isLoaded({ level, crates }: FightWorld, index: number): boolean {
  const { x, y, radius } = level.switches[index]!;
  for (const crate of crates) {
    if (crate.phase === 'standing' && length(crate.x - x, crate.y - y) < radius) return true;
  }
  return false;
}
