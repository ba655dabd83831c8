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
  /** The bindings with `code` for this action. Throws RangeError for a code that cannot be bound. */
  readonly bind: (
    bindings: Bindings,
    group: BindingGroup,
    action: string,
    code: string,
  ) => Bindings;
}
