import type Phaser from 'phaser';

/**
 * Starts a scene that lies over the street, or stops it. Phaser does either before its next frame; one that is
 * stopped is not seen from here on, so that no frame shows what is over.
 */
export function showScene({ scene }: Phaser.Scene, name: string, wanted: boolean): void {
  const isOn = scene.isActive(name);
  if (wanted && !isOn) scene.launch(name);
  else if (!wanted && isOn) scene.stop(name).setVisible(false, name);
}
