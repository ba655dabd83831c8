import Phaser from 'phaser';

/** Adds light and covers nothing, so that what lies behind shines through. */
export const GLOW = Phaser.BlendModes.LIGHTER;

/** Phaser keeps `LIGHTER` for its 2D canvas: here it becomes a screen that leaves the coverage alone. */
export function defineGlow(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
  const { gl } = renderer;
  renderer.updateBlendMode(
    GLOW,
    [gl.ONE, gl.ONE_MINUS_SRC_COLOR, gl.ZERO, gl.ONE],
    [gl.FUNC_ADD, gl.FUNC_ADD],
  );
}
