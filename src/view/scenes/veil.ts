import Phaser from 'phaser';

/** A dark picture of gradients, painted once, stretched over the whole view. */
export function addVeil(
  scene: Phaser.Scene,
  key: string,
  paint: (context: CanvasRenderingContext2D, width: number, height: number) => void,
): Phaser.GameObjects.Image {
  const width = 256;
  const height = 144;
  if (!scene.textures.exists(key)) {
    const texture = scene.textures.createCanvas(key, width, height);
    if (texture !== null) {
      paint(texture.context, width, height);
      texture.refresh();
    }
  }
  const veil = scene.add.image(0, 0, key).setOrigin(0);
  const fit = (): void => void veil.setDisplaySize(scene.scale.width, scene.scale.height);
  fit();
  scene.scale.on(Phaser.Scale.Events.RESIZE, fit);
  scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () =>
    scene.scale.off(Phaser.Scale.Events.RESIZE, fit),
  );
  return veil;
}

/** From one colour to another along a line, over the whole picture. */
export function fillGradient(
  context: CanvasRenderingContext2D,
  gradient: CanvasGradient,
  stops: readonly (readonly [at: number, color: string])[],
): void {
  for (const [at, color] of stops) gradient.addColorStop(at, color);
  context.fillStyle = gradient;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}
