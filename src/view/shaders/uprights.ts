import { MOST_LAMPS, MOST_MOVING } from './lighting.ts';

export const MOST_LIGHTS = MOST_LAMPS + MOST_MOVING;

/** Reads a sheet by its number: GLSL for so many samplers. */
const sheets = (count: number): string => `
uniform sampler2D uSheets[${count}];
vec4 sheet(float unit, vec2 uv) {
  ${Array.from(
    { length: count },
    (_, i) => `${i === 0 ? '' : 'else '}if (unit < ${i}.5) return texture2D(uSheets[${i}], uv);`,
  ).join('\n  ')}
  return vec4(0.);
}`;

/** What is told of one upright, once, and what places it on the screen. `inCorner`: 0 left, 1 right; 0 top, 1 bottom. */
const UPRIGHT = `
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
attribute vec4 inWho;    // number of its sheet; 0 a prop, 1 an enemy, 2 a heroine; shines by itself; throws a shadow
varying vec2 vUv;
varying float vUnit;
vec4 seen(vec2 map) {
  return uProjectionMatrix * vec4(uView.yz + map * uView.x, 1., 1.);
}`;

/** Light on whoever stands there, from lights that move. */
const MOVING = `
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

/**
 * Whatever stands in the street, in its own colours or by the street's painted light. `LIT`: the light comes
 * later. Leaves premultiplied colour.
 */
export const UPRIGHT_VERTEX = `${UPRIGHT}
#ifndef LIT
uniform vec2 uMap; // the map's size, pixels
varying vec3 vMoving;
varying vec2 vRoom;
varying vec2 vShade;
varying vec4 vRect, vLine;
varying vec2 vTexel;
${MOVING}
#endif
varying vec4 vPaint;
void main() {
  vec2 corner = inCorner;
  vec2 size = vec2(inSize.x, inSize.y * inStand.y);
  vec2 uvs = vec2(inRect.z - inRect.x, (inRect.w - inRect.y) * inStand.y);
#ifndef LIT
  // room for the line around it
  if (inLine.a > 0.) corner += (corner * 2. - 1.) * 2. / size;
#endif
  vec2 map = inPlace.xy + (inPlace.zw + corner * size) * inSize.zw;
  vUv = inRect.xy + corner * uvs;
  vUnit = floor(inWho.x * 255. + .5);
  vPaint = inPaint;
#ifndef LIT
  vec2 p = vec2(map.x / ACROSS, inStand.z / DEEP);
  vRoom = vec2(map.x, inStand.z) / uMap;
  float who = floor(inWho.y * 255. + .5);
  vShade = who < .5 ? vec2(mix(.8, .6, corner.y), 0.) : vec2(mix(1., .78, corner.y), who < 1.5 ? .05 : .08);
  // v runs from the bottom up
  vRect = vec4(min(inRect.xy, inRect.xy + uvs), max(inRect.xy, inRect.xy + uvs));
  vLine = inLine;
  vTexel = (inRect.zw - inRect.xy) / inSize.xy;
  vMoving = vec3(0.);
  for (int i = 0; i < ${MOST_LIGHTS}; i++) {
    if (i < uLamps) continue;
    if (i >= uCount) break;
    vMoving += uLightColor[i] * (.7 * reaching(uLight[i], uCone[i], p));
  }
#endif
  gl_Position = seen(map);
}`;

/** Light that comes later: only what is added to its own colours. */
export const litFragment = (count: number): string => `
precision highp float;
varying vec2 vUv;
varying float vUnit;
varying vec4 vPaint;
${sheets(count)}
void main() {
  vec4 c = sheet(vUnit, vUv);
  gl_FragColor = vec4(min(c.rgb + vPaint.rgb * c.a, c.a), c.a) * vPaint.a;
}`;

/** By the street's painted light and what moves, with a thin line of light around the heroines. */
export const paintedFragment = (count: number): string => `
precision highp float;
varying vec2 vUv, vRoom, vShade;
varying vec2 vTexel;
varying float vUnit;
varying vec3 vMoving;
varying vec4 vPaint, vRect, vLine;
uniform sampler2D uLightMap;
${sheets(count)}
float within(vec2 uv) {
  vec2 both = step(vRect.xy, uv) * step(uv, vRect.zw);
  return both.x * both.y;
}
float covered(vec2 uv) { return within(uv) * sheet(vUnit, uv).a; }
void main() {
  vec4 c = sheet(vUnit, vUv);
  vec3 light = texture2D(uLightMap, vec2(vRoom.x, 1. - vRoom.y)).rgb * 2. + vMoving;
  vec3 shade = 1. - exp(-2.1 * ((light * vShade.x + vShade.y * vec3(1., 1., 1.2)) * .62 + .16));
  vec3 color = min(c.rgb * shade + vPaint.rgb * c.a, c.a);
  float alpha = c.a;
  if (vLine.a > 0.) {
    vec2 o = vTexel * 1.7;
    float whole = within(vUv);
    color *= whole;
    alpha *= whole;
    float around = max(max(covered(vUv + vec2(o.x, 0.)), covered(vUv - vec2(o.x, 0.))),
      max(covered(vUv + vec2(0., o.y)), covered(vUv - vec2(0., o.y))));
    float line = vLine.a * around * (1. - alpha);
    color += line * vLine.rgb;
    alpha += line;
  }
  gl_FragColor = vec4(color, alpha) * vPaint.a;
}`;

/** Their relief: the normal, and in blue whose it is and how high it stands, a third for each role. */
export const RELIEF_VERTEX = `${UPRIGHT}
varying vec4 vCode; // added to red and green, to blue; mirrored
void main() {
  vec2 size = vec2(inSize.x, inSize.y * inStand.y);
  vUv = inRect.xy + inCorner * vec2(inRect.z - inRect.x, (inRect.w - inRect.y) * inStand.y);
  vUnit = floor(inWho.x * 255. + .5);
  float role = floor(inWho.y * 255. + .5);
  vCode = vec4(inWho.z, (role + .02) / 3. + .32 * min(1., inStand.x / 4.), inSize.z < 0. ? 1. : 0., 0.);
  gl_Position = seen(inPlace.xy + (inPlace.zw + inCorner * size) * inSize.zw);
}`;

export const reliefFragment = (count: number): string => `
precision highp float;
varying vec2 vUv;
varying float vUnit;
varying vec4 vCode;
${sheets(count)}
void main() {
  vec4 g = sheet(vUnit, vUv);
  float east = mix(g.r, g.a - g.r, vCode.z);
  gl_FragColor = vec4(min(vec3(east, g.g, g.b) + vCode.xxy * g.a, g.a), g.a);
}`;

/** Shadows of one upright: under its feet, from the moon, from each light; and itself, if it is a heroine. */
export const SHADOWS_OF_ONE = 3 + MOST_LIGHTS;

/**
 * All shadows of all uprights. `inSlot`: 0 the ground under the feet, 1 the moon's shadow, then those of the
 * lights, last where a heroine is, whoever stands before her; what is too faint folds to nothing. A picture is
 * laid on the ground: its pivot stays, and what is above it goes away from the light.
 */
export const SHADOW_VERTEX = `${UPRIGHT}
attribute float inSlot;
uniform vec4 uBlob;     // u0, v0, u1, v1 of the soft spot
uniform vec2 uBlobUnit; // number of its sheet; how flat it is
uniform vec4 uDarkest;  // under the feet; moon; lamps and others: per strength, at most
uniform float uFaintest, uHead;
uniform bool uThings;   // what is no figure throws shadows too, from lights that move
${MOVING}
varying vec4 vDark;    // moon, lamps, others; the darkest of them
varying float vHerself;
const vec2 MOON_PUSH = vec2(.886, .514);
const float EXACT_HEIGHT = .75, LONGEST = 3., LEAST_DEEP = .14, SIN = .643, COS = .766;
void main() {
  gl_Position = vec4(2., 2., 0., 1.);
  float role = floor(inWho.y * 255. + .5);
  bool isProp = role < .5;
  vec2 p = vec2(inPlace.x / ACROSS, inStand.z / DEEP);
  float lifted = inStand.x, fade = inWho.w;
  vUv = inRect.xy + inCorner * (inRect.zw - inRect.xy);
  vUnit = floor(inWho.x * 255. + .5);
  vHerself = 0.;
  if (inSlot > ${MOST_LIGHTS}.5 + 1.) {
    if (role < 1.5 || fade <= 0.) return;
    vHerself = 1.;
    vDark = vec4(0.);
    gl_Position = seen(inPlace.xy + (inPlace.zw + inCorner * inSize.xy) * inSize.zw);
    return;
  }
  if (inSlot < .5) {
    if (isProp || fade <= 0.) return;
    vUv = uBlob.xy + inCorner * (uBlob.zw - uBlob.xy);
    vUnit = uBlobUnit.x;
    vDark = vec4(uDarkest.x * fade);
    gl_Position = seen(p * vec2(ACROSS, DEEP) + (inCorner * 2. - 1.) * inStand.w * vec2(1., uBlobUnit.y));
    return;
  }
  vec2 push = MOON_PUSH;
  float strength = uDarkest.y * fade;
  vec3 channel = vec3(1., 0., 0.);
  if (inSlot > 1.5) {
    int i = int(inSlot) - 2;
    if (i >= uCount || (isProp && (i < uLamps || !uThings))) return;
    vec4 light = uLight[i];
    float given = max(uLightColor[i].r, max(uLightColor[i].g, uLightColor[i].b)) * reaching(light, uCone[i], p);
    bool isLamp = i < uLamps;
    strength = min(uDarkest.w, given * uDarkest.z * (isLamp ? 1.1 : 1.6)) * (isProp ? 1. : fade);
    channel = isLamp ? vec3(0., 1., 0.) : vec3(0., 0., 1.);
    push = clamp((p - light.xy) / max(.55, light.z - EXACT_HEIGHT), -LONGEST, LONGEST);
  }
  if (strength < uFaintest) return;
  float deep = push.y * SIN / COS;
  if (abs(deep) < LEAST_DEEP) deep = deep < 0. ? -LEAST_DEEP : LEAST_DEEP;
  vec2 foot = (p + push * lifted) * vec2(ACROSS, DEEP);
  vec2 from = inPlace.zw + inCorner * inSize.xy;
  vDark = vec4(channel, 0.) * (strength * (inCorner.y < .5 ? uHead : 1.));
  vDark.a = max(vDark.r, max(vDark.g, vDark.b));
  gl_Position = seen(foot + vec2((inSize.z < 0. ? -from.x : from.x) - push.x / COS * from.y, -deep * from.y));
}`;

/** `uInk`: the dark itself, or none: then each kind of light is told apart, and in alpha a heroine from all else. */
export const shadowFragment = (count: number): string => `
precision highp float;
varying vec2 vUv;
varying float vUnit;
varying vec4 vDark;
varying float vHerself;
uniform vec4 uInk;
${sheets(count)}
void main() {
  float a = sheet(vUnit, vUv).a;
  gl_FragColor = uInk.a > .5 ? vec4(uInk.rgb, 1.) * (vDark.a * a) : vec4(vDark.rgb, vHerself) * a;
}`;
