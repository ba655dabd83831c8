import Phaser from 'phaser';

/** When nothing has come for so long the connection is gone, though nobody may have said so. */
const STALL_MS = 30_000;

/** Ends a wait that has no end: the loader lets go of what it waits for, and `stalled` is called. */
export function watchLoading(load: Phaser.Loader.LoaderPlugin, stalled: () => void): void {
  const { PROGRESS, FILE_PROGRESS, COMPLETE } = Phaser.Loader.Events;
  let timer = 0;
  function stop(): void {
    window.clearTimeout(timer);
    load.off(PROGRESS, wait);
    load.off(FILE_PROGRESS, wait);
    load.off(COMPLETE, stop);
  }
  function wait(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      stop();
      load.reset();
      stalled();
    }, STALL_MS);
  }
  load.on(PROGRESS, wait);
  load.on(FILE_PROGRESS, wait);
  load.once(COMPLETE, stop);
  wait();
}
