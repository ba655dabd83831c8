import {
  Camera,
  Mesh,
  NearestFilter,
  NoBlending,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
} from 'three';
import type { WebGLRenderer } from 'three';
import { COPY_VERTEX } from './shaders.ts';

export const pixelTarget = (width: number, height: number): WebGLRenderTarget =>
  new WebGLRenderTarget(width, height, { minFilter: NearestFilter, magFilter: NearestFilter });

/** A frame that is drawn `factor` times as large as it is, and shrunk by a shader when it is read. */
export class OversampledFrame {
  private readonly gl: WebGLRenderer;
  private readonly factor: number;
  private readonly scene = new Scene();
  private readonly camera = new Camera();
  private readonly uniforms = {
    source: { value: pixelTarget(1, 1).texture },
    texel: { value: new Vector2() },
  };
  private large = pixelTarget(1, 1);
  private small = pixelTarget(1, 1);

  constructor(gl: WebGLRenderer, factor: number, shrinkFragment: string) {
    this.gl = gl;
    this.factor = factor;
    const material = new ShaderMaterial({
      vertexShader: COPY_VERTEX,
      fragmentShader: shrinkFragment,
      defines: { SIZE: factor },
      uniforms: this.uniforms,
      blending: NoBlending,
      depthTest: false,
      depthWrite: false,
    });
    const quad = new Mesh(new PlaneGeometry(2, 2), material);
    quad.frustumCulled = false;
    this.scene.add(quad);
  }

  /** What to draw a frame of this size into. */
  target(width: number, height: number): WebGLRenderTarget {
    if (this.small.width !== width || this.small.height !== height) {
      this.large.dispose();
      this.small.dispose();
      this.large = pixelTarget(width * this.factor, height * this.factor);
      this.small = pixelTarget(width, height);
    }
    return this.large;
  }

  /** The shrunk frame, rows from the top. */
  read(): ImageData {
    const { width, height } = this.small;
    this.uniforms.source.value = this.large.texture;
    this.uniforms.texel.value.set(1 / this.large.width, 1 / this.large.height);
    this.gl.setRenderTarget(this.small);
    this.gl.render(this.scene, this.camera);
    const upward = new Uint8Array(width * height * 4);
    this.gl.readRenderTargetPixels(this.small, 0, 0, width, height, upward);
    const image = new ImageData(width, height);
    for (let y = 0; y < height; y++) {
      const row = upward.subarray((height - 1 - y) * width * 4, (height - y) * width * 4);
      image.data.set(row, y * width * 4);
    }
    return image;
  }
}
