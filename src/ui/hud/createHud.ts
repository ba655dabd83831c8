import type { GameCommands, GameState } from '../../app/game.ts';
import { BOND_MAX } from '../../sim/bond/deeds.ts';
import { FAITH } from '../../sim/fight/faith.ts';
import { fitnessOf } from '../../sim/fight/fitness.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { isWillowPlayed } from '../../sim/fight/seats.ts';
import { WILLOW } from '../../sim/fight/willowNumbers.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { classWriter, element, partWriter, shownWriter, textWriter } from '../dom.ts';
import { isPeaceful } from '../segments.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import type { Labels } from '../labels.ts';
import { createTalk } from '../talk/createTalk.ts';
import { createBanner } from './banner.ts';
import { createBondThread } from './bondThread.ts';
import { createBoss } from './boss.ts';
import { createDance } from './dance.ts';
import { createDriveHud } from './drive.ts';
import { createGoal } from './goal.ts';
import { createHeroine } from './heroine.ts';
import { createPrompts } from './prompts.ts';
import { createRunClock } from './runClock.ts';
import { createSpark } from './spark.ts';
import { createStakes } from './stakes.ts';
import { willowDoing } from './willowDoing.ts';

/** Everything that is read in a glance while fighting. Kept to the corners: the fight is in the middle. */
export function createHud(labels: Labels, commands: GameCommands) {
  const stakes = createStakes();
  const spark = createSpark();
  const faith = createHeroine('faith', spark.node, stakes.node);
  const helpPrompt = createPrompt(labels.key);
  const doing = element('span', { class: 'doing outlined', role: 'status' });
  const second = element('span', { class: 'second-player', hidden: true });
  const willow = createHeroine('willow', second, doing, helpPrompt.node);
  const bond = createBondThread();
  const goal = createGoal(labels);
  const prompts = createPrompts(labels, commands);
  const talk = createTalk(labels);
  const boss = createBoss(labels);
  const dance = createDance(labels);
  const drive = createDriveHud();
  const clock = createRunClock();
  const banner = createBanner(labels, commands);
  const replayTag = element('p', { class: 'replay-tag outlined', hidden: true });
  const top = element(
    'div',
    { class: 'hud-top' },
    faith.node,
    element('div', { class: 'hud-middle' }, bond.node, goal.node, replayTag, prompts.node),
    willow.node,
  );
  const node = element(
    'div',
    { class: 'hud', hidden: true },
    top,
    ...banner.nodes,
    ...talk.nodes,
    element('div', { class: 'hud-bottom' }, boss.node),
    dance.node,
    drive.node,
    clock.node,
  );
  const show = shownWriter(node);
  const markDancing = classWriter(node, 'dancing');
  const markDriving = classWriter(node, 'driving');
  const markWounded = classWriter(node, 'wounded');
  const markPeaceful = classWriter(node, 'peaceful');
  const markSolving = classWriter(node, 'solving');
  // both marks glow with it, and the thread between them grows
  const writeBond = partWriter(top, '--bond');
  const writeDoing = textWriter(doing);
  const showSecond = shownWriter(second);
  const writeSecond = textWriter(second);
  const showHelp = shownWriter(helpPrompt.node);
  const showReplayTag = shownWriter(replayTag);
  const writeReplayTag = textWriter(replayTag);

  function writeHeroines({ world, device, settings }: GameState): void {
    const fitness = fitnessOf(world);
    const { faith: her, willow: friend } = world;
    const faithDown = her.phase === 'down';
    const willowDown = friend.phase === 'down';
    faith.write(her.health / FAITH.health, her.stamina / fitness.stamina, faithDown, her.exhausted);
    stakes.write(her.stakes, fitness.stakes);
    spark.update(world);
    willow.write(friend.health / WILLOW.health, friend.magic / WILLOW.magic, willowDown, false);
    writeDoing(willowDoing(friend));
    showSecond(world.secondPlayer === 1);
    writeSecond(isWillowPlayed(world) ? 'Player 2' : 'Player 2 is away');
    showHelp(willowDown && !faithDown);
    if (willowDown) helpPrompt.update(device, settings.bindings.faith.help);
  }

  function onTick(events: readonly FightEvent[], world: FightWorld): void {
    talk.onTick(events, world);
    bond.onTick(events);
    clock.onTick(events);
    dance.onTick(events, world);
    drive.onTick(events);
    goal.onTick(events, world);
    prompts.onTick(events, world);
  }

  return {
    node,
    onTick,
    /** Another run: nothing of the last is shown, and what its first moment brought is not missed. */
    begin(world: FightWorld) {
      talk.clear();
      bond.clear();
      clock.clear();
      dance.clear();
      goal.clear();
      prompts.clear();
      onTick(world.events, world);
    },
    update(state: GameState) {
      const { world, playKind, pace, screen, settings } = state;
      const shown = screen === 'fight';
      show(shown);
      if (!shown) return;
      writeHeroines(state);
      writeBond(world.bond / BOND_MAX);
      bond.update(world);
      goal.update(state);
      prompts.update(state);
      talk.update(state);
      boss.update(state);
      dance.update(state);
      drive.update(state);
      markDancing(world.dance !== null);
      markDriving(world.drive !== null);
      const plan = world.level.segments[world.segment];
      markWounded(plan?.drive?.wounds != null);
      markPeaceful(isPeaceful(world));
      markSolving(plan?.goal.type === 'solved');
      clock.update(state, settings.showTimer);
      banner.update(state);
      showReplayTag(playKind === 'replay');
      // left and right change it
      writeReplayTag(`Replay ‹ ${String(pace)}× ›`);
    },
  };
}
