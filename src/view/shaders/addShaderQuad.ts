import Phaser from 'phaser';
import type { Renderer } from '../drawing/context.ts';
import { forgetSuite, type Suite } from '../drawing/shaderSuite.ts';

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
  const { programManager, vertexBufferLayout } = quad.renderNode;
  const suite = programManager.getCurrentProgramSuite() as Suite;
  scene.add.existing(quad.setVisible(false));
  // Phaser leaves both where they are when the quad goes
  quad.once(Phaser.GameObjects.Events.DESTROY, () => {
    const renderer = scene.renderer as Renderer;
    forgetSuite(renderer, suite);
    renderer.deleteBuffer(vertexBufferLayout.buffer);
  });
  return quad;
}
