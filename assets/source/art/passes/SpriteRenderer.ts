import {
  BackSide,
  BufferGeometry,
  Camera,
  ColorManagement,
  DoubleSide,
  Float32BufferAttribute,
  Matrix4,
  Mesh,
  NearestFilter,
  NoBlending,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  WebGLRenderTarget,
  WebGLRenderer,
} from 'three';
import type { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { PX_PER_UNIT, TO_VIEWER, frameProjection, orthographic } from './camera.ts';
import type { Lighting } from './lighting.ts';
import {
  COPY_VERTEX,
  DEPTH_FRAGMENT,
  FIGURE_VERTEX,
  INK_FRAGMENT,
  SHRINK_FRAGMENT,
  TOON_FRAGMENT,
} from './shaders.ts';

export interface Cell {
  width: number;
  height: number;
  footX: number;
  footY: number;
}

export interface Shot {
  cell: Cell;
  lighting: Lighting;
  /** Turn of the model about its vertical, radians to its left; at 0 it faces the camera. */
  turned: number;
  /** Half size of the space that shadows are computed in, and how high its middle lies; units. */
  room: { half: number; middle: number };
}

const OVERSAMPLING = 4;
const OUTLINE_PX = 1.3;
const SHADOW_SIZE = 1024;

const target = (width: number, height: number): WebGLRenderTarget =>
  new WebGLRenderTarget(width, height, { minFilter: NearestFilter, magFilter: NearestFilter });

/** Draws meshes as the game's camera sees them: outlined, in toon tones, at four times the size and shrunk. */
export class SpriteRenderer {
  private readonly gl = new WebGLRenderer({ antialias: false, alpha: true });
  private readonly scene = new Scene();
  private readonly camera = new Camera();
  private readonly mesh = new Mesh();
  private readonly shadowMap = target(SHADOW_SIZE, SHADOW_SIZE);
  private readonly uniforms = {
    model: { value: new Matrix4() },
    projection: { value: new Matrix4() },
    shadowProjection: { value: new Matrix4() },
    toViewer: { value: TO_VIEWER },
    hull: { value: 0 },
    shadowMap: { value: this.shadowMap.texture },
    shadowTexel: { value: 1 / SHADOW_SIZE },
    toKey: { value: new Vector3() },
    toRim: { value: new Vector3() },
    litTint: { value: new Vector3() },
    shadeTint: { value: new Vector3() },
    rimTint: { value: new Vector3() },
    lampTint: { value: new Vector3() },
    occlusion: { value: 0 },
  };
  private readonly ink = this.material(INK_FRAGMENT, BackSide);
  private readonly depth = this.material(DEPTH_FRAGMENT, DoubleSide);
  private readonly toon = this.material(TOON_FRAGMENT, DoubleSide);
  private readonly shrinkScene = new Scene();
  private readonly shrinkUniforms = {
    source: { value: this.shadowMap.texture },
    texel: { value: new Vector2() },
  };
  private readonly shrink = new ShaderMaterial({
    vertexShader: COPY_VERTEX,
    fragmentShader: SHRINK_FRAGMENT,
    defines: { SIZE: OVERSAMPLING },
    uniforms: this.shrinkUniforms,
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
  });
  private large = target(1, 1);
  private small = target(1, 1);

  constructor() {
    ColorManagement.enabled = false;
    this.gl.autoClear = false;
    this.mesh.frustumCulled = false;
    this.scene.add(this.mesh);
    const quad = new Mesh(new PlaneGeometry(2, 2), this.shrink);
    quad.frustumCulled = false;
    this.shrinkScene.add(quad);
  }

  /** The finished frame, straight alpha, rows from the top. */
  render(built: MeshBuilder, shot: Shot): ImageData {
    const { cell, lighting, room } = shot;
    this.resize(cell);
    const geometry = upload(built);
    this.mesh.geometry = geometry;
    const u = this.uniforms;
    u.model.value.makeRotationZ(shot.turned);
    u.toKey.value.copy(lighting.toKey);
    u.toRim.value.copy(lighting.toRim);
    u.litTint.value.copy(lighting.lit);
    u.shadeTint.value.copy(lighting.shade);
    u.rimTint.value.copy(lighting.rim);
    u.lampTint.value.copy(lighting.lamp);
    u.occlusion.value = lighting.occlusion;
    u.shadowProjection.value.copy(seenFromLight(lighting.toKey, room));

    u.hull.value = 0;
    u.projection.value.copy(u.shadowProjection.value);
    this.pass(this.shadowMap, this.depth, true);
    u.projection.value.copy(frameProjection(cell));
    u.hull.value = OUTLINE_PX / PX_PER_UNIT;
    this.pass(this.large, this.ink, true);
    u.hull.value = 0;
    this.pass(this.large, this.toon, false);
    geometry.dispose();
    return this.shrunk(cell);
  }

  private pass(into: WebGLRenderTarget, material: ShaderMaterial, clear: boolean): void {
    this.mesh.material = material;
    this.gl.setRenderTarget(into);
    if (clear) {
      this.gl.setClearColor(0xffffff, into === this.shadowMap ? 1 : 0);
      this.gl.clear();
    }
    this.gl.render(this.scene, this.camera);
  }

  private shrunk({ width, height }: Cell): ImageData {
    this.shrinkUniforms.source.value = this.large.texture;
    this.shrinkUniforms.texel.value.set(1 / this.large.width, 1 / this.large.height);
    this.gl.setRenderTarget(this.small);
    this.gl.render(this.shrinkScene, this.camera);
    const upward = new Uint8Array(width * height * 4);
    this.gl.readRenderTargetPixels(this.small, 0, 0, width, height, upward);
    const image = new ImageData(width, height);
    for (let y = 0; y < height; y++) {
      const row = upward.subarray((height - 1 - y) * width * 4, (height - y) * width * 4);
      image.data.set(row, y * width * 4);
    }
    return image;
  }

  private resize({ width, height }: Cell): void {
    if (this.small.width === width && this.small.height === height) return;
    this.large.dispose();
    this.small.dispose();
    this.large = target(width * OVERSAMPLING, height * OVERSAMPLING);
    this.small = target(width, height);
  }

  private material(
    fragmentShader: string,
    side: typeof BackSide | typeof DoubleSide,
  ): ShaderMaterial {
    const { uniforms } = this;
    return new ShaderMaterial({
      vertexShader: FIGURE_VERTEX,
      fragmentShader,
      uniforms,
      side,
      blending: NoBlending,
    });
  }
}

function seenFromLight(toKey: Vector3, room: Shot['room']): Matrix4 {
  const right = new Vector3(0, 0, 1).cross(toKey).normalize();
  const up = new Vector3().crossVectors(toKey, right);
  const half = { width: room.half, height: room.half, depth: room.half * 2.2 };
  return orthographic(toKey, right, up, half, new Vector3(0, 0, room.middle));
}

/** A mesh as GPU buffers, with the attribute names of the figure shaders. */
export function upload(built: MeshBuilder): BufferGeometry {
  const geometry = new BufferGeometry();
  const attribute = (name: string, values: number[]): void => {
    geometry.setAttribute(name, new Float32BufferAttribute(values, 3));
  };
  attribute('position', built.positions);
  attribute('normal', built.normals);
  attribute('tone', built.colors);
  attribute('ink', built.inks);
  attribute('traits', built.traits);
  geometry.setIndex(built.indices);
  return geometry;
}
