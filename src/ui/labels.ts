import type { Settings } from '../app/settings.ts';
import type { MenuAction } from './menu/menuModel.ts';

export type Bindings = Settings['bindings'];
export type BindingGroup = keyof Bindings;

/** What the interface has to know of keys and pads, from the room that reads them. */
export interface Labels {
  /** What is printed on a key of the player's layout. */
  readonly key: (code: string) => string;
  /** What menus answer to, whatever the player has bound. */
  readonly menu: Readonly<Record<MenuAction, readonly string[]>>;
  /** A pad's buttons in the order of the standard mapping. */
  readonly padCodes: readonly string[];
  readonly defaultBindings: Bindings;
  readonly rebinding: Rebinding;
  /** Where the sticks of the pad in use are, −1 to 1 each; null without a pad. */
  readonly sticks: () => { readonly left: StickPlace; readonly right: StickPlace } | null;
  /** How large a dead zone may be, in percent. */
  readonly deadZone: Range;
}

/** Between which ends an amount is chosen, and in which steps. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export interface StickPlace {
  readonly x: number;
  readonly y: number;
}

/** One action of the bindings. */
export interface BindingPlace {
  readonly group: BindingGroup;
  readonly action: string;
}

/** The keys and buttons of an action. */
export const codesAt = (bindings: Bindings, { group, action }: BindingPlace): readonly string[] =>
  (bindings[group] as Readonly<Record<string, readonly string[]>>)[action] ?? [];

/** How bindings are changed; see the room of input. */
export interface Rebinding {
  /** Why a code cannot be bound, as a sentence. */
  readonly whyNotBindable: (code: string) => string | null;
  /** What else answers to a code where this action would. */
  readonly holdersOf: (bindings: Bindings, place: BindingPlace, code: string) => BindingPlace[];
  readonly hasRoom: (bindings: Bindings, place: BindingPlace) => boolean;
  /** The bindings with `code` for this action, in the place of `instead` or beside its others. */
  readonly bindCode: (
    bindings: Bindings,
    place: BindingPlace,
    code: string,
    instead: string | null,
  ) => Bindings;
  /** As `bindCode`, and whoever had `code` has `instead` for it; null where that cannot be. */
  readonly swapCodes: (
    bindings: Bindings,
    place: BindingPlace,
    code: string,
    instead: string,
  ) => Bindings | null;
  readonly unbindCode: (bindings: Bindings, place: BindingPlace, code: string) => Bindings;
}
