import { EXPOSURE } from './exposure.ts';

/** A bolt in flight: a core, a flame around it and a torn tail behind. It flies to the right; light only. */
export const BOLT_FRAGMENT = `
precision highp float;
#define EXPOSURE ${EXPOSURE}
uniform sampler2D uNoise;
uniform vec2 uSize;   // the quad, pixels; the core is at CORE of its length
uniform float uTime;  // seconds
uniform float uFade;  // 1 to 0
uniform vec3 uCore, uFlame, uTail;
varying vec2 outTexCoord;
const float CORE = .86;

void main() {
  vec2 p = (outTexCoord - vec2(CORE, .5)) * uSize * (300. / uSize.x);
  float back = clamp(-p.x / 230., 0., 1.);
  vec2 q = vec2(p.x / 190. + uTime * 1.6, p.y / 90.);
  float n = texture2D(uNoise, q).g * .6 + texture2D(uNoise, q * 2.3 + uTime * .3).b * .4;
  float y = p.y + (n - .5) * 34. * back;
  float wide = 5. + 14. * (1. - back);
  float tail = exp(-y * y / (wide * wide)) * smoothstep(-225., -8., p.x) * smoothstep(16., -4., p.x);
  vec2 drop = p * vec2(p.x > 0. ? 1. : .55, 1.), round = p * vec2(p.x > 0. ? 1. : .42, 1.);
  float core = exp(-dot(drop, drop) / 81.), flame = exp(-dot(round, round) / 400.);
  vec3 light = core * uCore + flame * uFlame + tail * (.5 + 2.2 * n) * uTail;
  vec3 shown = 1. - exp(-light * EXPOSURE * uFade);
  gl_FragColor = vec4(shown, max(shown.r, max(shown.g, shown.b)));
}`;
