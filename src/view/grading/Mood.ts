/** What the picture as a whole should tell. */
export interface Mood {
  /** The map's pixels that are seen: left, top, width, height. */
  readonly window: [left: number, top: number, width: number, height: number];
  timeSeconds: number;
  /** The Slayer's reflex, 1 to 0: colour drains away, the edges darken. */
  reflex: number;
  /** How near defeat is, 0 to 1. */
  danger: number;
}
