/** Moves vertices outward for the outline, which is drawn as the inside of a swollen hull. */
export const FIGURE_VERTEX = /* glsl */ `
attribute vec3 tone;
attribute vec3 ink;
attribute vec3 traits;
uniform mat4 model, projection, shadowProjection;
uniform vec3 toViewer;
uniform float hull;
varying vec3 vNormal, vTone, vInk, vWorld, vTraits;
varying vec4 vShadow;
void main() {
  vec4 world = model * vec4(position, 1.0);
  vNormal = mat3(model) * normal;
  vTone = tone;
  vInk = ink;
  vTraits = traits;
  vWorld = world.xyz;
  vShadow = shadowProjection * world;
  vec3 sideways = vNormal - toViewer * dot(vNormal, toViewer);
  world.xyz += normalize(mix(vNormal, sideways, 0.6) + 1e-5) * hull * traits.z;
  gl_Position = projection * world;
}`;

export const INK_FRAGMENT = /* glsl */ `
precision highp float;
varying vec3 vInk;
void main() {
  gl_FragColor = vec4(vInk, 1.0);
}`;

/** Depth seen from the light, spread over four bytes. */
export const DEPTH_FRAGMENT = /* glsl */ `
precision highp float;
void main() {
  vec4 bytes = fract(gl_FragCoord.z * vec4(1.0, 255.0, 65025.0, 16581375.0));
  gl_FragColor = bytes - bytes.yzww * vec4(1.0 / 255.0, 1.0 / 255.0, 1.0 / 255.0, 0.0);
}`;

/** Three tones with hard edges, one cast shadow, a highlight and a cool rim. */
export const TOON_FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D shadowMap;
uniform vec3 toKey, toRim, toViewer;
uniform vec3 litTint, shadeTint, rimTint;
uniform float shadowTexel, occlusion;
varying vec3 vNormal, vTone, vWorld, vTraits;
varying vec4 vShadow;
float unpack(vec4 bytes) {
  return dot(bytes, vec4(1.0, 1.0 / 255.0, 1.0 / 65025.0, 1.0 / 16581375.0));
}
float lightReaching() {
  vec3 at = vShadow.xyz * 0.5 + 0.5;
  float reaching = 0.0;
  for (int i = -1; i <= 1; i++) {
    for (int j = -1; j <= 1; j++) {
      float nearest = unpack(texture2D(shadowMap, at.xy + vec2(i, j) * shadowTexel * 1.2));
      reaching += at.z - 0.006 > nearest ? 0.0 : 1.0;
    }
  }
  return reaching / 9.0;
}
void main() {
  vec3 normal = normalize(vNormal);
  float facing = dot(normal, toKey);
  float reaching = facing > -0.06 ? lightReaching() : 0.0;
  float lit = min(facing, reaching * 2.0 - 0.85);
  float first = smoothstep(-0.06, 0.10, lit);
  float second = smoothstep(0.52, 0.66, lit) * reaching;
  float low = mix(0.76, 1.0, smoothstep(0.0, 0.75, vWorld.z)) * mix(0.82, 1.0, 0.5 + 0.5 * normal.z);
  vec3 shade = vTone * shadeTint + vec3(0.012, 0.008, 0.03);
  vec3 color = mix(shade, vTone * litTint, first);
  vec3 bright = min(vec3(1.0), vTone * litTint * 1.1 + vec3(0.035, 0.028, 0.015));
  color = mix(color, bright, second * 0.85) * mix(1.0, low, occlusion);
  float sheen = pow(max(0.0, dot(normal, normalize(toKey + toViewer))), 6.0);
  color += smoothstep(0.78, 0.86, sheen) * vTraits.x * reaching * vec3(0.20, 0.17, 0.22) * litTint;
  float grazing = pow(1.0 - max(0.0, dot(normal, toViewer)), 1.6);
  float rim = smoothstep(0.38, 0.56, grazing * max(0.0, dot(normal, toRim) * 0.8 + 0.35));
  color += rim * rimTint * (0.5 + 0.65 * vTone);
  gl_FragColor = vec4(mix(color, vTone, vTraits.y), 1.0);
}`;

/**
 * Normal as the screen sees it, turned toward the viewer, and height above the ground. What is its own light
 * has a normal that cannot be, of 1 and 1: the game does not light it.
 */
export const RELIEF_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 toViewer, screenUp;
varying vec3 vNormal, vWorld, vTraits;
void main() {
  vec3 normal = normalize(vNormal);
  if (dot(normal, toViewer) < 0.0) normal = -normal;
  vec2 onScreen = vTraits.y > 0.6 ? vec2(1.0) : vec2(normal.x, dot(normal, screenUp));
  gl_FragColor = vec4(onScreen * 0.5 + 0.5, vWorld.z / 4.0, 1.0);
}`;

export const COPY_VERTEX = /* glsl */ `
varying vec2 at;
void main() {
  at = uv;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}`;

/**
 * Averages SIZE × SIZE samples and takes the coverage out of the colour. Coverage keeps five steps: the eye
 * sees no difference, and a third of a sheet's bytes are coverage.
 */
export const SHRINK_FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D source;
uniform vec2 texel;
varying vec2 at;
void main() {
  vec4 sum = vec4(0.0);
  vec2 corner = at - texel * (float(SIZE) * 0.5 - 0.5);
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) sum += texture2D(source, corner + texel * vec2(i, j));
  }
  sum /= float(SIZE * SIZE);
  if (sum.a > 0.0) sum.rgb /= sum.a;
  sum.a = floor(sum.a * 4.0 + 0.5) / 4.0;
  gl_FragColor = sum;
}`;

/**
 * Averages the normals and heights of SIZE × SIZE samples, as far as there is anything. Where most of it shines
 * by itself, all of it does.
 */
export const SHRINK_RELIEF_FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D source;
uniform vec2 texel;
varying vec2 at;
void main() {
  vec3 normal = vec3(0.0);
  float height = 0.0, covered = 0.0, shining = 0.0;
  vec2 corner = at - texel * (float(SIZE) * 0.5 - 0.5);
  for (int i = 0; i < SIZE; i++) {
    for (int j = 0; j < SIZE; j++) {
      vec4 relief = texture2D(source, corner + texel * vec2(i, j));
      vec2 onScreen = relief.xy * 2.0 - 1.0;
      float shines = relief.a * step(1.5, dot(onScreen, onScreen));
      normal += (relief.a - shines) * vec3(onScreen, sqrt(max(0.0, 1.0 - dot(onScreen, onScreen))));
      shining += shines;
      height += relief.a * relief.z;
      covered += relief.a;
    }
  }
  float count = max(covered, 1.0);
  vec2 average = shining * 2.0 > covered ? vec2(1.0) : normalize(normal + 1e-6).xy;
  gl_FragColor = vec4(average * 0.5 + 0.5, height / count, covered / float(SIZE * SIZE));
}`;
