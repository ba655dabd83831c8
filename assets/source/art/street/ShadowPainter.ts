import {
  Camera,
  DoubleSide,
  Mesh,
  NearestFilter,
  NoBlending,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
  WebGLRenderTarget,
  WebGLRenderer,
} from 'three';
import type { BufferGeometry } from 'three';
import { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../passes/camera.ts';
import { upload } from '../passes/SpriteRenderer.ts';
import { propNamed } from '../props/bundles.ts';
import { TO_MOON } from './light.ts';
import type { MapLamp, MapPoint, StreetMap } from './map.ts';

/** Flattens a standing prop onto the ground, away from a light: w is 0 for the moon, 1 for a lamp. */
const VERTEX = /* glsl */ `
uniform vec3 foot;
uniform vec4 light;
uniform vec2 pxPerUnit, sizePx;
varying float height;
void main() {
  vec3 p = position + foot;
  height = p.z;
  vec4 flat_ = light.w > 0.5
    ? vec4(p.xy * light.z - light.xy * p.z, 0.0, light.z - p.z)
    : vec4(p.xy - light.xy * (p.z / light.z), 0.0, 1.0);
  vec2 clip = flat_.xy * 2.0 * pxPerUnit / sizePx + vec2(-flat_.w, flat_.w);
  gl_Position = vec4(clip, 0.0, flat_.w);
}`;
const FRAGMENT = /* glsl */ `
uniform float highest;
varying float height;
void main() {
  if (height > highest) discard;
  gl_FragColor = vec4(1.0);
}`;

/** A light right overhead: what it leaves dark is what stands on the ground. */
const STRAIGHT_DOWN = new Vector4(0, 0, 1, 0);
/** Crowns of trees and the arms of lamps are too high up to darken the ground below them, units. */
const HIGHEST_ABOVE_GROUND = 1.2;
/** A lamp's own post stands this close to it, units, and casts no shadow in its light. */
const OWN_POST_UNITS = 0.3;

/** Draws where a street's props keep light from the ground: 1 in shadow, 0 elsewhere, not yet blurred. */
export class ShadowPainter {
  private readonly gl = new WebGLRenderer({ antialias: false });
  private readonly scene = new Scene();
  private readonly camera = new Camera();
  private readonly geometries = new Map<string, BufferGeometry>();
  private readonly target: WebGLRenderTarget;
  private readonly mesh: Mesh;
  private readonly map: StreetMap;
  private readonly uniforms = {
    foot: { value: new Vector3() },
    light: { value: new Vector4() },
    pxPerUnit: { value: new Vector2(PX_PER_UNIT, PX_PER_DEPTH) },
    sizePx: { value: new Vector2() },
    highest: { value: 0 },
  };

  constructor(map: StreetMap) {
    this.map = map;
    this.gl.autoClear = false;
    this.uniforms.sizePx.value.set(map.widthPx, map.heightPx);
    this.target = new WebGLRenderTarget(map.widthPx, map.heightPx, {
      minFilter: NearestFilter,
      magFilter: NearestFilter,
      depthBuffer: false,
    });
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: this.uniforms,
      side: DoubleSide,
      blending: NoBlending,
      depthTest: false,
      depthWrite: false,
    });
    this.mesh = new Mesh(undefined, material);
    this.mesh.frustumCulled = false;
    this.scene.add(this.mesh);
  }

  /** Shadows of all props in moonlight. */
  fromMoon(): Float32Array {
    return this.draw(new Vector4(...TO_MOON, 0), this.map.props, 1e3);
  }

  /** Shadows in the light of one lamp. */
  fromLamp(lamp: MapLamp): Float32Array {
    const near = this.map.props.filter(({ x, y }) => {
      const distance = Math.hypot((x - lamp.x) / PX_PER_UNIT, (y - lamp.y) / PX_PER_DEPTH);
      return distance > OWN_POST_UNITS && distance < lamp.rangeUnits * 1.6;
    });
    const light = new Vector4(lamp.x / PX_PER_UNIT, -lamp.y / PX_PER_DEPTH, lamp.heightUnits, 1);
    return this.draw(light, near, lamp.heightUnits);
  }

  /** What lies straight under the props. */
  underneath(): Float32Array {
    return this.draw(STRAIGHT_DOWN, this.map.props, HIGHEST_ABOVE_GROUND);
  }

  private draw(light: Vector4, props: readonly MapPoint[], highest: number): Float32Array {
    const { widthPx, heightPx } = this.map;
    this.gl.setRenderTarget(this.target);
    this.gl.setClearColor(0x000000, 0);
    this.gl.clear();
    this.uniforms.light.value.copy(light);
    this.uniforms.highest.value = highest;
    for (const { kind, x, y } of props) {
      this.mesh.geometry = this.geometryOf(kind);
      this.uniforms.foot.value.set(x / PX_PER_UNIT, -y / PX_PER_DEPTH, 0);
      this.gl.render(this.scene, this.camera);
    }
    const upward = new Uint8Array(widthPx * heightPx * 4);
    this.gl.readRenderTargetPixels(this.target, 0, 0, widthPx, heightPx, upward);
    const mask = new Float32Array(widthPx * heightPx);
    for (let row = 0; row < heightPx; row++) {
      const from = (heightPx - 1 - row) * widthPx;
      for (let x = 0; x < widthPx; x++) mask[row * widthPx + x] = upward[(from + x) * 4]! / 255;
    }
    return mask;
  }

  private geometryOf(kind: string): BufferGeometry {
    const known = this.geometries.get(kind);
    if (known) return known;
    const mesh = new MeshBuilder();
    propNamed(kind)(mesh);
    const geometry = upload(mesh);
    this.geometries.set(kind, geometry);
    return geometry;
  }
}
