import type { GameCommands, GameState } from '../../app/game.ts';
import { element, shownWriter, textWriter } from '../dom.ts';
import type { Labels } from '../labels.ts';
import { amountRow, menuButton, type ValueRow } from '../menu/items.ts';
import type { Page } from './page.ts';
import { createRest, zoneFor } from './restingStick.ts';
import { createStickPicture } from './stickPicture.ts';

type Zone = 'moveDeadZone' | 'aimDeadZone' | 'wheelDeadZone';

const ZONES: readonly { zone: Zone; label: string; stick: 'left' | 'right' }[] = [
  { zone: 'moveDeadZone', label: 'Moving', stick: 'left' },
  { zone: 'wheelDeadZone', label: 'The wheel', stick: 'left' },
  { zone: 'aimDeadZone', label: 'Aiming', stick: 'right' },
];

/** A left stick that is pushed so far moves its picture and not the menu. */
const PUSHED = 0.3;

const HINT =
  'Let go of both sticks. A worn one does not come to rest in the middle: the dead zone must reach beyond where it rests. Here only the cross and the keys walk.';
const NO_PAD = 'No controller yet: press one of its buttons.';

/** Dead zones, with a picture of each stick as it is, and where it comes to rest. */
export function createSticks(
  commands: GameCommands,
  { sticks, deadZone }: Pick<Labels, 'sticks' | 'deadZone'>,
  links: { readonly back: () => void },
): Page & { poll(): void } {
  const left = createStickPicture('Left stick');
  const right = createStickPicture('Right stick');
  const rests = { left: createRest(), right: createRest() };
  const status = element('p', { class: 'capture-status', role: 'status' });
  const write = textWriter(status);
  let percents: Readonly<Record<Zone, number>> = {
    moveDeadZone: 0,
    aimDeadZone: 0,
    wheelDeadZone: 0,
  };
  const rows = ZONES.map(({ zone, label }): { zone: Zone; row: ValueRow<number> } => ({
    zone,
    row: amountRow(label, deadZone, '%', (percent) => commands.changeSettings({ [zone]: percent })),
  }));
  const mend = menuButton('', () => commands.changeSettings(mending()));
  const writeMend = textWriter(mend.querySelector('.item-label')!);
  const showMend = shownWriter(mend);
  const back = menuButton('Back', links.back, 'primary');
  const node = element(
    'main',
    { class: 'page sticks', 'aria-label': 'Sticks' },
    element(
      'div',
      { class: 'panel' },
      element('h2', { class: 'page-name' }, 'Sticks'),
      element('div', { class: 'stick-pictures' }, left.node, right.node),
      status,
      element(
        'section',
        { class: 'group', 'aria-label': 'Dead zones' },
        element('h3', { class: 'group-name' }, 'Dead zones'),
        ...rows.map(({ row }) => row.node),
      ),
      element('nav', { class: 'buttons' }, mend, back),
    ),
  );

  /** Larger zones for those that a stick at rest lies beyond. */
  function mending(): Partial<Record<Zone, number>> {
    const mended: Partial<Record<Zone, number>> = {};
    for (const { zone, stick } of ZONES) {
      const wanted = zoneFor(rests[stick].push(), deadZone);
      if (wanted > percents[zone]) mended[zone] = wanted;
    }
    return mended;
  }

  return {
    node,
    start: rows[0]?.row.node ?? back,
    back: links.back,
    intercept() {
      const at = sticks()?.left;
      return at !== undefined && Math.hypot(at.x, at.y) > PUSHED;
    },
    poll() {
      if (node.hidden) return;
      const now = sticks();
      const nowMs = performance.now();
      for (const [picture, rest, at] of [
        [left, rests.left, now?.left],
        [right, rests.right, now?.right],
      ] as const) {
        rest.look(at ?? null, nowMs);
        picture.move(at ?? null, rest.push());
      }
      const mended = Object.values(mending());
      showMend(mended.length > 0);
      if (mended.length > 0) writeMend(`Set ${Math.max(...mended)} %`);
      write(now ? HINT : NO_PAD);
    },
    update({ settings }: GameState) {
      percents = settings;
      for (const { zone, row } of rows) row.update(settings[zone]);
      left.showZones([settings.moveDeadZone, settings.wheelDeadZone]);
      right.showZones([settings.aimDeadZone]);
    },
  };
}
