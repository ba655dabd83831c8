import type Phaser from 'phaser';
import { showScene } from './showScene.ts';

/** Shows the road over the street while somebody drives; what lies behind it is not drawn meanwhile. */
export function showRoad(street: Phaser.Scene, drives: boolean): void {
  street.cameras.main.setVisible(!drives);
  showScene(street, 'drive', drives);
}
