import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { isBuildStale } from './isBuildStale.ts';

const USAGE = 'Usage: npm start [-- [--no-open] [--port N]]';
const PORT = '4173';

/** Builds the game if it is stale, serves it, prints its address and opens it. */
async function main(): Promise<void> {
  const { open, port } = readOptions();
  if (isBuildStale()) {
    console.log('Building the game…');
    await build({ logLevel: 'warn' });
  }
  try {
    const server = await preview({
      logLevel: 'warn',
      preview: { port, strictPort: true, open },
    });
    console.log(`Keep the Faith is at ${server.resolvedUrls?.local[0] ?? `port ${port}`}`);
    console.log('Press Ctrl+C here to stop serving it.');
  } catch (error) {
    if (!(error instanceof Error && /already in use/.test(error.message))) throw error;
    console.error(
      `Port ${port} is taken: the game may be running already, at http://localhost:${port}. ` +
        `If that is something else, choose another port: npm start -- --port ${port + 1}`,
    );
    process.exitCode = 1;
  }
}

function readOptions(): { open: boolean; port: number } {
  try {
    const { values } = parseArgs({
      options: {
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: PORT },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new TypeError(`--port must be a number from 1 to 65535, not "${values.port}".`);
    }
    return { open: !values['no-open'] && !process.env['CI'], port };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

await main();
