import { MOST_LIGHTS } from '../lighting.ts';
import { MOVING, sheets, UPRIGHT } from './parts.ts';
import { THROW_SHADOW } from './shadows.ts';

/** With two shadows each, drawn with it: what stands nearer covers them, and they fall toward the viewer. */
export const QUADS_OF_PLAIN = 3;

/**
 * Whatever stands in the street, in its own colours or by the street's painted light. `LIT`: the light comes
 * later. `PLAIN`: the ground is one of them, and each throws its shadow under its feet and from the moon. Leaves
 * premultiplied colour.
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
#ifdef PLAIN
${THROW_SHADOW}
#endif
varying vec4 vPaint;
void main() {
#ifdef PLAIN
  if (inSlot < 1.5) {
    throwShadow();
    return;
  }
  vDark = vec4(0.);
#endif
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
  vShade = who > 2.5 ? vec2(0., 100.) : who < .5 ? vec2(mix(.8, .6, corner.y), 0.) : vec2(mix(1., .78, corner.y), who < 1.5 ? .05 : .08);
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
#ifdef PLAIN
varying vec4 vDark;
uniform vec4 uInk;
#endif
${sheets(count)}
float within(vec2 uv) {
  vec2 both = step(vRect.xy, uv) * step(uv, vRect.zw);
  return both.x * both.y;
}
float covered(vec2 uv) { return within(uv) * sheet(vUnit, uv).a; }
void main() {
  vec4 c = sheet(vUnit, vUv);
#ifdef PLAIN
  if (vDark.a > 0.) {
    gl_FragColor = vec4(uInk.rgb, 1.) * (vDark.a * c.a);
    return;
  }
#endif
  vec3 light = texture2D(uLightMap, vec2(vRoom.x, 1. - vRoom.y)).rgb * 2. + vMoving;
  vec3 shade = 1. - exp(-2.1 * ((light * vShade.x + vShade.y * vec3(1., 1., 1.2)) * .62 + .16));
  vec3 color = min(c.rgb * shade + vPaint.rgb * c.a, c.a);
  float alpha = c.a;
  if (vLine.a > 0.) {
    vec2 o = vTexel * 1.7;
    float inside = within(vUv);
    color *= inside;
    alpha *= inside;
    float around = max(max(covered(vUv + vec2(o.x, 0.)), covered(vUv - vec2(o.x, 0.))),
      max(covered(vUv + vec2(0., o.y)), covered(vUv - vec2(0., o.y))));
    float line = vLine.a * around * (1. - alpha);
    color += line * vLine.rgb;
    alpha += line;
  }
  gl_FragColor = vec4(color, alpha) * vPaint.a;
}`;
