import type Phaser from 'phaser';
import type { Screen } from '../../app/game.ts';
import { showScene } from './showScene.ts';

/** What lies over the street on each screen. */
const OVERLAYS: Record<Screen, string | null> = { title: 'title', fight: null, results: 'results' };

/**
 * Starts the scene that belongs to a screen over the street, and stops the others. All that they do is
 * drift, so a calm street has none.
 */
export function showOverlay(street: Phaser.Scene, screen: Screen, isCalm: boolean): void {
  const wanted = isCalm ? null : OVERLAYS[screen];
  for (const overlay of Object.values(OVERLAYS)) {
    if (overlay !== null) showScene(street, overlay, overlay === wanted);
  }
}
