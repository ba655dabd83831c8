import type { BindingGroup, BindingPlace, Bindings } from '../labels.ts';

interface ActionWords {
  readonly name: string;
  /** What more there is to it. */
  readonly note?: string;
}

type GroupWords<Group extends BindingGroup> = Readonly<Record<keyof Bindings[Group], ActionWords>>;

const RUNNING = {
  up: { name: 'Up' },
  left: { name: 'Left' },
  down: { name: 'Down' },
  right: { name: 'Right' },
};

/** What each action is called, in the order in which it is shown. */
export const ACTION_WORDS: { readonly [Group in BindingGroup]: GroupWords<Group> } = {
  faith: {
    ...RUNNING,
    attack: { name: 'Stake', note: 'held and let go: thrust' },
    dash: { name: 'Dash', note: 'through a blow: reflex' },
    kick: { name: 'Kick', note: 'best into spikes' },
    throw: { name: 'Throw', note: 'empty hands: call; held: circle' },
    fire: { name: 'Fire', note: 'once it has woken; held: more' },
    lock: { name: 'Lock the aim', note: 'or let go' },
    help: { name: 'Help', note: 'pull Willow up; lift a crate' },
    orderAmplify: { name: '“Amplify!”' },
    orderShield: { name: '“Shield!”' },
    orderStay: { name: '“Stay!”', note: 'or “Come!”' },
  },
  willow: {
    join: { name: 'Join', note: 'or leave, at any moment' },
    ...RUNNING,
    attack: { name: 'Daylight', note: 'a globe of it' },
    dash: { name: 'Dash' },
    kick: { name: 'Shield', note: 'while held' },
    throw: { name: 'Mend', note: 'while held' },
    orderAmplify: { name: 'Amplify', note: 'while held' },
    help: { name: 'Help', note: 'pull Faith up' },
  },
  wheel: {
    left: { name: 'Steer left' },
    right: { name: 'Steer right' },
    gas: { name: 'Throttle' },
    brake: { name: 'Brake', note: 'then reverse' },
    dash: { name: 'Handbrake', note: 'the tail slides' },
    fire: { name: 'Burn the boost' },
    help: { name: 'Horn' },
    lock: { name: 'Back onto the road' },
  },
  game: {
    pause: { name: 'Pause' },
    restart: { name: 'Start over', note: 'pressed or held, as the settings say' },
  },
};

export const GROUP_WORDS: Readonly<Record<BindingGroup, string>> = {
  faith: 'Faith',
  willow: 'Willow, the second player',
  wheel: 'At the wheel',
  game: 'The game',
};

/** Whose an action is, in a sentence. */
const OWNERS: Readonly<Record<BindingGroup, string>> = {
  faith: 'Faith: ',
  willow: 'Willow: ',
  wheel: 'At the wheel: ',
  game: '',
};

export const wordsOf = ({ group, action }: BindingPlace): ActionWords =>
  (ACTION_WORDS[group] as Readonly<Record<string, ActionWords>>)[action] ?? { name: action };

/** An action with whose it is, as in “Faith: Stake”. */
export const fullName = (place: BindingPlace): string =>
  `“${OWNERS[place.group]}${wordsOf(place).name}”`;

/** Several names in a sentence. */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
