import type Phaser from 'phaser';

const ROAD = 'drive';

/** Shows the road over the street while somebody drives; what lies behind it is not drawn meanwhile. */
export function showRoad(street: Phaser.Scene, drives: boolean): void {
  street.cameras.main.setVisible(!drives);
  const isOn = street.scene.isActive(ROAD);
  if (drives && !isOn) street.scene.launch(ROAD);
  else if (!drives && isOn) street.scene.stop(ROAD);
}
