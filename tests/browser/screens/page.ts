/** All levels on a stage. */
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { setStage } from '../support/stage.ts';

const REPLAYS = import.meta.glob<string>('../../../levels/*/author.ktf', {
  query: '?url',
  import: 'default',
  eager: true,
});

setStage(
  bundledLevels().map(({ level }) => level),
  async (id) => {
    const url = REPLAYS[`../../../levels/${id}/author.ktf`];
    return url === undefined ? null : new Uint8Array(await (await fetch(url)).arrayBuffer());
  },
);
