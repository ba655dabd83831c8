import type { Chosen } from '../src/app/settings.ts';
import { openStorage } from '../src/app/storage.ts';

/**
 * What a page's storage holds after a player has changed these settings and last played the level with this
 * id, if any, as a script for the page. What is kept already stays: a page that is loaded again is as it was left.
 */
export function keptSettings(changed: Chosen, last?: string): string {
  const kept = new Map<string, string>();
  const text = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  const storage = openStorage({ text, database: null });
  storage.choose(changed);
  storage.change((progress) => ({ ...progress, last: last ?? null }));
  const lines = [...kept].map((entry) => `localStorage.setItem(...${JSON.stringify(entry)});`);
  return `if (localStorage.length === 0) {\n${lines.join('\n')}\n}`;
}
