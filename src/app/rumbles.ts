import type { Seat } from '../input/actions.ts';
import type { Rumble } from '../input/pads.ts';
import type { FightEvent } from '../sim/fight/events.ts';

/** What is felt, by how much it matters. */
const RUMBLES = {
  touch: { strong: 0, weak: 0.35, ms: 60 },
  blow: { strong: 0.35, weak: 0.5, ms: 90 },
  hurt: { strong: 0.8, weak: 0.6, ms: 180 },
  fall: { strong: 1, weak: 1, ms: 420 },
} as const satisfies Record<string, Rumble>;

/** Whose pad shakes with an event, and how; null for what is not felt. */
export function rumbleOf(event: FightEvent): { seat: Seat; rumble: Rumble } | null {
  switch (event.type) {
    case 'enemy-hit':
      return event.heavy ? { seat: 'faith', rumble: RUMBLES.blow } : null;
    case 'fire-woke':
      return { seat: 'faith', rumble: RUMBLES.fall };
    case 'fire-charging':
      return { seat: 'faith', rumble: RUMBLES.touch };
    case 'fire-cast':
    case 'pillar-burst':
    case 'barrel-burst':
      return { seat: 'faith', rumble: RUMBLES.blow };
    case 'heart-turned':
    case 'enemy-dusted':
      return { seat: 'faith', rumble: RUMBLES.hurt };
    case 'faith-reflex':
    case 'marks-sparked':
      return { seat: 'faith', rumble: RUMBLES.touch };
    case 'attack-blocked':
      return { seat: 'willow', rumble: RUMBLES.touch };
    case 'bite-coming':
      return { seat: event.who, rumble: RUMBLES.touch };
    case 'hero-grabbed':
    case 'hero-hit':
      return { seat: event.who, rumble: RUMBLES.hurt };
    case 'hero-fell':
      return { seat: event.who, rumble: RUMBLES.fall };
    default:
      return null;
  }
}
