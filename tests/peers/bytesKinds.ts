import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const KINDS = [
  'code',
  'pictures',
  'relief',
  'ground',
  'portraits',
  'sound',
  'fonts',
] as const;
export type Kind = (typeof KINDS)[number];

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS: readonly [string, Kind][] = [
  ['assets/sprites', 'pictures'],
  ['assets/portraits', 'portraits'],
  ['assets/audio', 'sound'],
  ...readdirSync(join(ROOT, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, Kind] => [`levels/${name}`, 'ground']),
];

/** The build names pictures of different folders alike: each is known again by what it holds. */
const fromFolders = new Map(
  FOLDERS.flatMap(([folder, kind]) =>
    readdirSync(join(ROOT, folder)).map((file): [string, Kind] => [
      digest(readFileSync(join(ROOT, folder, file))),
      file.endsWith('-relief.webp') && kind === 'pictures' ? 'relief' : kind,
    ]),
  ),
);

/** What something that was fetched is part of. Throws for what is nothing of ours. */
export function kindOf(address: string, body: Buffer): Kind {
  const kind = fromFolders.get(digest(body));
  if (kind !== undefined) return kind;
  const { pathname } = new URL(address);
  if (/\.woff2?$/.test(pathname)) return 'fonts';
  if (/(\/|\.html|\.js|\.css|\.svg)$/.test(pathname)) return 'code';
  throw new Error(`${address} is no file of the repository.`);
}

function digest(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
