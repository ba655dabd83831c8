import Phaser from 'phaser';

export type SetUniform = (name: string, value: unknown) => void;

/**
 * A quad with its own shader, hidden until it is needed. The shader is compiled here and now, so that
 * no blow of the fight waits for it.
 */
export function addShaderQuad(
  scene: Phaser.Scene,
  name: string,
  fragmentSource: string,
  setupUniforms: (set: SetUniform) => void,
): Phaser.GameObjects.Shader {
  const quad = new Phaser.GameObjects.Shader(scene, { name, fragmentSource, setupUniforms });
  quad.renderNode.programManager.getCurrentProgramSuite();
  scene.add.existing(quad.setVisible(false));
  return quad;
}
