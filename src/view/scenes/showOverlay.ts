import type Phaser from 'phaser';
import type { Screen } from '../../app/game.ts';

/** What lies over the street on each screen. */
const OVERLAYS: Record<Screen, string | null> = { title: 'title', fight: null, results: 'results' };

/** Starts the scene that belongs to a screen over the street, and stops the others. */
export function showOverlay(street: Phaser.Scene, screen: Screen): void {
  for (const overlay of Object.values(OVERLAYS)) {
    if (overlay === null) continue;
    const isOn = street.scene.isActive(overlay);
    if (overlay === OVERLAYS[screen] && !isOn) street.scene.launch(overlay);
    else if (overlay !== OVERLAYS[screen] && isOn) street.scene.stop(overlay);
  }
}
