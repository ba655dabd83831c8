import { sheets, UPRIGHT } from './parts.ts';

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
