/** Shaders of our own, through what Phaser 4.2.1 keeps for its own; its declarations are behind that here. */
import Phaser from 'phaser';
import type { Context, Renderer, TextureWrapper } from './context.ts';

type Wrappers = typeof Phaser.Renderer.WebGL.Wrappers;
export type Layout = InstanceType<Wrappers['WebGLVertexBufferLayoutWrapper']>;

/** A compiled shader and how its attributes lie in their buffers. */
export interface Suite {
  readonly program: InstanceType<Wrappers['WebGLProgramWrapper']>;
  readonly vao: InstanceType<Wrappers['WebGLVAOWrapper']>;
}

export interface Shader {
  readonly name: string;
  readonly vertex: string;
  readonly fragment: string;
}

type Attribute = readonly [name: string, size: number, type: string, isShare: boolean];

const VertexBufferLayout = Phaser.Renderer.WebGL.Wrappers
  .WebGLVertexBufferLayoutWrapper as unknown as new (renderer: Renderer, layout: object) => Layout;

/** A buffer of so many records; with a divisor of 1, a record for each instance. */
export function vertexLayout(
  renderer: Renderer,
  usage: string,
  count: number,
  instanceDivisor: number | undefined,
  attributes: readonly Attribute[],
): Layout {
  const layout = attributes.map(([name, size, type, normalized]) => {
    return { name, size, type, normalized };
  });
  return new VertexBufferLayout(renderer, { usage, count, instanceDivisor, layout });
}

/** Compiles it here and now. Throws when it does not compile, or the machine cannot draw many at once. */
export function shaderSuite(
  renderer: Renderer,
  { name, vertex, fragment }: Shader,
  layouts: readonly Layout[],
): Suite {
  const programs = new Phaser.Renderer.WebGL.ProgramManager(renderer, [...layouts] as never[]);
  programs.setBaseShader(name, vertex, fragment);
  const suite = programs.getCurrentProgramSuite() as Suite | null;
  if (suite === null || !('drawArraysInstanced' in renderer.gl)) {
    throw new Error('the graphics card does not draw many figures at once');
  }
  return suite;
}

/** Its shader stays for the next; how its buffers lie does not. */
export function forgetSuite({ glVAOWrappers }: Renderer, { vao }: Suite): void {
  glVAOWrappers.splice(glVAOWrappers.indexOf(vao), 1);
  vao.destroy();
}

type DrawInstanced = (
  context: Context,
  textures: readonly TextureWrapper[],
  program: Suite['program'],
  vao: Suite['vao'],
  first: number,
  count: number,
  instances: number,
  topology: number,
) => void;

/** So many corners for each of so many instances. */
export function drawInstanced(
  renderer: Renderer,
  context: Context,
  textures: readonly TextureWrapper[],
  { program, vao }: Suite,
  corners: number,
  instances: number,
  topology: number,
): void {
  const draw = renderer.drawInstancedArrays as unknown as DrawInstanced;
  draw.call(renderer, context, textures, program, vao, 0, corners, instances, topology);
}
