import { MOST_LIGHTS } from '../lighting.ts';
import { MOVING, sheets, UPRIGHT } from './parts.ts';

/** Shadows of one upright: under its feet, from the moon, from each light. */
export const SHADOWS_OF_ONE = 2 + MOST_LIGHTS;

/**
 * One shadow of an upright. `inSlot`: 0 the ground under the feet, 1 the moon's shadow, then those of the lights;
 * what is too faint folds to nothing. A picture is laid on the ground: its pivot stays, and what is above it goes
 * away from the light.
 */
export const THROW_SHADOW = `
attribute float inSlot;
uniform vec4 uBlob;     // u0, v0, u1, v1 of the soft spot
uniform vec2 uBlobUnit; // number of its sheet; how flat it is
uniform vec4 uDarkest;  // under the feet; moon; lamps and others: per strength, at most
uniform float uFaintest, uHead;
uniform bool uThings;   // what is no figure throws shadows too, from lights that move
varying vec4 vDark;    // moon, lamps, others; the darkest of them
const vec2 MOON_PUSH = vec2(.886, .514);
const float EXACT_HEIGHT = .75, LONGEST = 3., LEAST_DEEP = .14, SIN = .643, COS = .766;
void throwShadow() {
  gl_Position = vec4(2., 2., 0., 1.);
  bool isProp = inWho.y * 255. < .5;
  vec2 p = vec2(inPlace.x / ACROSS, inStand.z / DEEP);
  float lifted = inStand.x, fade = inWho.w;
  vUv = inRect.xy + inCorner * (inRect.zw - inRect.xy);
  vUnit = floor(inWho.x * 255. + .5);
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

/** All shadows of all uprights. */
export const SHADOW_VERTEX = `${UPRIGHT}${MOVING}${THROW_SHADOW}
void main() { throwShadow(); }`;

/** `uInk`: the dark itself, or none: then each kind of light is told apart. */
export const shadowFragment = (count: number): string => `
precision highp float;
varying vec2 vUv;
varying float vUnit;
varying vec4 vDark;
uniform vec4 uInk;
${sheets(count)}
void main() {
  float a = sheet(vUnit, vUv).a;
  gl_FragColor = uInk.a > .5 ? vec4(uInk.rgb, 1.) * (vDark.a * a) : vec4(vDark.rgb, 0.) * a;
}`;
