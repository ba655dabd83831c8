/** So many frames in a row that fail are no accident: a second or two of them. */
const MOST_IN_A_ROW = 90;

export interface FrameGuard {
  /** A frame failed, and the one before it did not. */
  readonly tell: (error: unknown) => void;
  /** Frames only fail any more. Called once. */
  readonly giveUp: (error: unknown) => void;
}

/**
 * Runs every frame of the page, so that one that throws does not end all others: it is logged, and told once.
 * While each one throws, nothing more is told until it is given up.
 */
export function createFrameGuard({ tell, giveUp }: FrameGuard): (frame: () => void) => void {
  let failed = 0;
  return (frame) => {
    try {
      frame();
      failed = 0;
    } catch (error) {
      failed++;
      if (failed === 1) {
        console.error(error);
        tell(error);
      } else if (failed === MOST_IN_A_ROW) giveUp(error);
    }
  };
}
