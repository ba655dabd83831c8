import Phaser from 'phaser';
import ground from '../../../levels/02-ambush/ground.webp?url';

/** Phaser and one picture: the least that a page of this kind can begin with. */
class OnePicture extends Phaser.Scene {
  preload(): void {
    this.load.image('ground', ground);
  }

  create(): void {
    this.add.image(0, 0, 'ground').setOrigin(0);
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      requestAnimationFrame(() => performance.mark('first-frame'));
    });
  }
}

new Phaser.Game({
  type: Phaser.WEBGL,
  parent: 'view',
  banner: false,
  audio: { noAudio: true },
  scale: { mode: Phaser.Scale.NONE, width: 1280, height: 720 },
  scene: new OnePicture('one-picture'),
});
