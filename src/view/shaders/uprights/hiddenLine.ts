import { sheets, UPRIGHT } from './parts.ts';

/**
 * A heroine's line upon whoever stands nearer: of each upright only the part that lies over her picture, and there
 * only her line, as far as he covers it. Leaves premultiplied colour.
 */
export const HIDDEN_LINE_VERTEX = `${UPRIGHT}
uniform vec4 uHer;    // her picture on the map: left, top, width, height, pixels
varying vec2 vHer;    // place on her picture: 0 left, 1 right; 0 top, 1 bottom
varying vec2 vStroke; // how wide her line is, as a share of her picture
varying float vCover;
const float LEAST_ON_MAP = 2.2, LEAST_ON_SCREEN = 1.5, ROOM = 2.;
void main() {
  vec2 size = vec2(inSize.x, inSize.y * inStand.y);
  if (min(size.x, size.y) <= 0.) {
    gl_Position = vec4(2., 2., 0., 1.);
    return;
  }
  float wide = max(LEAST_ON_MAP, LEAST_ON_SCREEN / uView.x);
  vec2 place = inPlace.xy + (inPlace.zw + inCorner * size) * inSize.zw;
  // beside her nothing is left of it
  vec2 map = clamp(place, uHer.xy - ROOM * wide, uHer.xy + uHer.zw + ROOM * wide);
  vec2 share = ((map - inPlace.xy) / inSize.zw - inPlace.zw) / size;
  vUv = inRect.xy + share * vec2(inRect.z - inRect.x, (inRect.w - inRect.y) * inStand.y);
  vUnit = floor(inWho.x * 255. + .5);
  vCover = inPaint.a;
  vHer = (map - uHer.xy) / uHer.zw;
  vStroke = wide / uHer.zw;
  gl_Position = seen(map);
}`;

export const hiddenLineFragment = (count: number): string => `
precision highp float;
varying vec2 vUv, vHer, vStroke;
varying float vUnit, vCover;
uniform vec4 uHerRect; // u0, v0, u1, v1
uniform float uHerUnit;
uniform vec3 uLine;
${sheets(count)}
float her(vec2 at) {
  vec2 inside = step(0., at) * step(at, vec2(1.));
  return inside.x * inside.y * sheet(uHerUnit, mix(uHerRect.xy, uHerRect.zw, at)).a;
}
void main() {
  float around = 0.;
  for (int i = 0; i < 8; i++) {
    float a = float(i) * .7854;
    around = max(around, her(vHer + vec2(cos(a), sin(a)) * vStroke));
  }
  float line = around * (1. - her(vHer)) * sheet(vUnit, vUv).a * vCover;
  gl_FragColor = vec4(uLine, 1.) * line;
}`;
