import {
  BackSide,
  BufferGeometry,
  Camera,
  ColorManagement,
  DoubleSide,
  Float32BufferAttribute,
  Matrix4,
  Mesh,
  NoBlending,
  Scene,
  ShaderMaterial,
  Vector3,
  WebGLRenderer,
} from 'three';
import type { WebGLRenderTarget } from 'three';
import type { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { PX_PER_UNIT, SCREEN_UP, TO_VIEWER, frameProjection, orthographic } from './camera.ts';
import type { Lighting } from './lighting.ts';
import { OversampledFrame, pixelTarget } from './OversampledFrame.ts';
import {
  DEPTH_FRAGMENT,
  FIGURE_VERTEX,
  INK_FRAGMENT,
  RELIEF_FRAGMENT,
  SHRINK_FRAGMENT,
  SHRINK_RELIEF_FRAGMENT,
  TOON_FRAGMENT,
} from './shaders.ts';

/** Even sizes, so that the relief is exactly half of it. */
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

const COLOR_OVERSAMPLING = 4;
const RELIEF_OVERSAMPLING = 3;
const OUTLINE_PX = 1.3;
const SHADOW_SIZE = 1024;

/** Draws meshes as the game's camera sees them. */
export class SpriteRenderer {
  private readonly gl = new WebGLRenderer({ antialias: false, alpha: true });
  private readonly scene = new Scene();
  private readonly camera = new Camera();
  private readonly mesh = new Mesh();
  /** What `mesh` shows: the same figure is drawn from eight sides, and uploaded once. */
  private held: MeshBuilder | null = null;
  private readonly shadowMap = pixelTarget(SHADOW_SIZE, SHADOW_SIZE);
  private readonly color = new OversampledFrame(this.gl, COLOR_OVERSAMPLING, SHRINK_FRAGMENT);
  private readonly relief = new OversampledFrame(
    this.gl,
    RELIEF_OVERSAMPLING,
    SHRINK_RELIEF_FRAGMENT,
  );
  private readonly uniforms = {
    model: { value: new Matrix4() },
    projection: { value: new Matrix4() },
    shadowProjection: { value: new Matrix4() },
    toViewer: { value: TO_VIEWER },
    screenUp: { value: SCREEN_UP },
    hull: { value: 0 },
    shadowMap: { value: this.shadowMap.texture },
    shadowTexel: { value: 1 / SHADOW_SIZE },
    toKey: { value: new Vector3() },
    toRim: { value: new Vector3() },
    litTint: { value: new Vector3() },
    shadeTint: { value: new Vector3() },
    rimTint: { value: new Vector3() },
    occlusion: { value: 0 },
  };
  private readonly inkMaterial = this.material(INK_FRAGMENT, BackSide);
  private readonly depthMaterial = this.material(DEPTH_FRAGMENT, DoubleSide);
  private readonly toonMaterial = this.material(TOON_FRAGMENT, DoubleSide);
  private readonly reliefMaterial = this.material(RELIEF_FRAGMENT, DoubleSide);

  constructor() {
    ColorManagement.enabled = false;
    this.gl.autoClear = false;
    this.mesh.frustumCulled = false;
    this.scene.add(this.mesh);
  }

  /** The finished frame: outlined, in toon tones; straight alpha. */
  drawColor(built: MeshBuilder, shot: Shot): ImageData {
    const { cell, lighting, room } = shot;
    const u = this.uniforms;
    u.toKey.value.copy(lighting.toKey);
    u.toRim.value.copy(lighting.toRim);
    u.litTint.value.copy(lighting.lit);
    u.shadeTint.value.copy(lighting.shade);
    u.rimTint.value.copy(lighting.rim);
    u.occlusion.value = lighting.occlusion;
    u.shadowProjection.value.copy(seenFromLight(lighting.toKey, room));
    const frame = this.color.target(cell.width, cell.height);
    this.holding(built, shot.turned, () => {
      u.projection.value.copy(u.shadowProjection.value);
      this.pass(this.shadowMap, this.depthMaterial, true);
      u.projection.value.copy(frameProjection(cell));
      u.hull.value = OUTLINE_PX / PX_PER_UNIT;
      this.pass(frame, this.inkMaterial, true);
      u.hull.value = 0;
      this.pass(frame, this.toonMaterial, false);
    });
    return this.color.read();
  }

  /**
   * What light needs to know of the same frame, at half its size: red and green are the normal's parts to the
   * right and up on the screen (128 is 0; both are 255 where something shines by itself), blue the height above
   * the ground (255 is 4 units), alpha whether anything is there.
   */
  drawRelief(built: MeshBuilder, { cell, turned }: Pick<Shot, 'cell' | 'turned'>): ImageData {
    const frame = this.relief.target(cell.width / 2, cell.height / 2);
    this.holding(built, turned, () => {
      this.uniforms.projection.value.copy(frameProjection(cell));
      this.pass(frame, this.reliefMaterial, true);
    });
    return this.relief.read();
  }

  private holding(built: MeshBuilder, turned: number, draw: () => void): void {
    if (built !== this.held) {
      this.mesh.geometry.dispose();
      this.mesh.geometry = upload(built);
      this.held = built;
    }
    this.uniforms.model.value.makeRotationZ(turned);
    this.uniforms.hull.value = 0;
    draw();
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
