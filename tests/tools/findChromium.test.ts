import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, packagedChromium } from '../../tools/findChromium.ts';
import { runProgram } from '../support/runTool.ts';

/** Takes NSS away from a program and from nobody else: in namespaces of its own, with a folder for what it changes. */
const WITHOUT_NSS = `#!/bin/sh
exec unshare --map-root-user --mount sh -c '
  set -e
  libraries=$(dirname "$(readlink -f "$(ldconfig -p | sed -n "s/.*=> \\(.*libnss3\\.so\\)/\\1/p" | head -n 1)")")
  mount -t tmpfs none "$0"
  mkdir "$0/upper" "$0/work"
  mount -t overlay none -o "lowerdir=$libraries,upperdir=$0/upper,workdir=$0/work" "$libraries"
  rm "$libraries/libnss3.so" "$libraries/libnspr4.so"
  exec "$@"
'`;

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packaged browser',
  () => {
    let folder: string;
    let start: string;
    const script = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text, { mode: 0o755 });
      return join(folder, name);
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ktf-chromium-'));
      start = await packagedChromium();
    }, 120_000);

    afterAll(() => rmSync(folder, { recursive: true }));

    /** What a page says of itself when this browser shows it. */
    async function shown(executablePath: string): Promise<string> {
      const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
      try {
        const page = await browser.newPage();
        await page.setContent('<canvas></canvas>');
        return await page.evaluate(() => {
          const gl = document.querySelector('canvas')!.getContext('webgl');
          return gl === null ? 'no WebGL' : 'WebGL';
        });
      } finally {
        await browser.close();
      }
    }

    it('draws', async () => {
      expect(await shown(start)).toBe('WebGL');
    });

    it('brings its libraries along where the system has none', async ({ skip }) => {
      mkdirSync(join(folder, 'changed'));
      const hidden = `${WITHOUT_NSS} "${join(folder, 'changed')}"`;
      const { code, err } = await runProgram(script('try.sh', `${hidden} true`));
      skip(code !== 0, `libraries cannot be taken away here: ${err.trim()}`);
      const bare = script('bare.sh', `${hidden} "${start.replace('start.sh', 'chromium')}" "$@"`);
      expect((await runProgram(bare)).err).toMatch(/loading shared libraries: lib(nss3|nspr4)/);
      expect(await shown(script('start.sh', `${hidden} "${start}" "$@"`))).toBe('WebGL');
    });
  },
);
