import type { Willow, WillowPhase } from '../../sim/fight/world.ts';

/** What Willow is at, in the fewest words. Nothing where her bars say it. */
const DOING: Record<WillowPhase, string> = {
  free: '',
  dash: '',
  shield: 'shields',
  mend: 'mends',
  cast: 'daylight!',
  channel: 'amplifies',
  help: 'pulls you up',
  task: 'at the headlights',
  hurt: '',
  grabbed: 'is held',
  down: 'is down',
  rise: 'gets up',
};

const ORDERED: Record<Willow['order'], string> = {
  none: '',
  amplify: 'will amplify',
  shield: 'will shield',
};

/** Her deed, else the wish she still has to fulfil, else whether she stays. */
export function willowDoing({ phase, order, staying }: Willow): string {
  return DOING[phase] || ORDERED[order] || (staying ? 'stays' : '');
}
