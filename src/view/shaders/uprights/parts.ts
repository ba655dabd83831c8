/** What the shaders of uprights have in common. */
import { MOST_LIGHTS } from '../lighting.ts';

/** Reads a sheet by its number: GLSL for so many samplers. */
export const sheets = (count: number): string => `
uniform sampler2D uSheets[${count}];
vec4 sheet(float unit, vec2 uv) {
  ${Array.from(
    { length: count },
    (_, i) => `${i === 0 ? '' : 'else '}if (unit < ${i}.5) return texture2D(uSheets[${i}], uv);`,
  ).join('\n  ')}
  return vec4(0.);
}`;

/** What is told of one upright, once, and what places it on the screen. `inCorner`: 0 left, 1 right; 0 top, 1 bottom. */
export const UPRIGHT = `
precision highp float;
#define ACROSS 62.
#define DEEP 39.866
#define UPWARD 47.492
uniform mat4 uProjectionMatrix;
uniform vec3 uView;      // zoom, and where the map's origin is
attribute vec2 inCorner;
attribute vec4 inPlace;  // its pivot on the map and its top left corner from there, pixels
attribute vec4 inSize;   // width and height, pixels; how they are scaled
attribute vec4 inRect;   // u0, v0, u1, v1
attribute vec4 inStand;  // feet above the ground, units; how much of it is seen; its row of the map; half its foothold
attribute vec4 inPaint;  // colour that is added; alpha
attribute vec4 inLine;   // colour of the line of light around it; how bright
attribute vec4 inWho;    // number of its sheet; 0 a prop, 1 an enemy, 2 a heroine, 3 the ground; shines by itself; throws a shadow
varying vec2 vUv;
varying float vUnit;
vec4 seen(vec2 map) {
  return uProjectionMatrix * vec4(uView.yz + map * uView.x, 1., 1.);
}`;

/** Light on whoever stands there, from lights that move. */
export const MOVING = `
uniform vec4 uLight[${MOST_LIGHTS}];      // x, y, z, range; lamps first
uniform vec3 uLightColor[${MOST_LIGHTS}]; // colour times power, now
uniform vec3 uCone[${MOST_LIGHTS}];       // direction, and half its angle; 9: all around
uniform int uLamps, uCount;
float reaching(vec4 light, vec3 cone, vec2 p) {
  vec3 d = light.xyz - vec3(p, .8);
  float squared = dot(d, d), range = light.w;
  float edge = max(0., 1. - squared / (range * range * 3.61));
  float given = edge * edge / (1. + squared / (range * range * .3025));
  if (cone.z > 8.) return given;
  float off = acos(clamp(dot(normalize(-d.xy), cone.xy), -1., 1.));
  return given * clamp((cone.z * 1.15 - off) / (cone.z * .25), 0., 1.);
}`;
