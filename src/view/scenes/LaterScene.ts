import Phaser from 'phaser';
import { loadAtlas } from '../decodeAside.ts';
import { NotReached } from '../NotReached.ts';
import type { SheetAssets } from '../viewAssets.ts';
import { watchLoading } from './watchLoading.ts';

/**
 * Fetches what later segments are drawn from while earlier ones are played. One sheet comes after the other, so that
 * no frame has more than one to take to the graphics card.
 */
export class LaterScene extends Phaser.Scene {
  private last: Promise<void> = Promise.resolve();
  private stops = 0;

  constructor() {
    super({ key: 'later', active: true, visible: false });
  }

  isThere(sheets: readonly SheetAssets[]): boolean {
    return sheets.every(({ name }) => this.textures.exists(name));
  }

  /** Fulfilled when all of these are there, after what was asked for before; rejected when one cannot be had. */
  bring(sheets: readonly SheetAssets[]): Promise<void> {
    const { stops } = this;
    const brought = this.last.then(async () => {
      for (const sheet of sheets) {
        if (stops !== this.stops) throw new Error('Another level is on its way.');
        if (!this.isThere([sheet])) await this.fetch(sheet);
      }
    });
    this.last = brought.catch(() => {});
    return brought;
  }

  /** Fulfilled when nothing is on its way any more: no sheet but the one that is being fetched still comes. */
  stop(): Promise<void> {
    this.stops++;
    return this.last;
  }

  private fetch(sheet: SheetAssets): Promise<void> {
    const { load } = this;
    const { COMPLETE } = Phaser.Loader.Events;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        load.off(COMPLETE, end);
        if (this.isThere([sheet])) resolve();
        else reject(new NotReached());
      };
      loadAtlas(load, sheet.name, sheet.image, sheet.data);
      load.once(COMPLETE, end);
      watchLoading(load, end);
      load.start();
    });
  }
}
