import { EXPOSURE } from './exposure.ts';

/** Where along a bolt's quad its core is, and how wide the quad is for its length. */
export const BOLT_CORE = 0.84;
export const BOLT_WIDE = 0.5;

/**
 * A bolt in flight: a core, a broad flame around it and a soft tail that tears into shreds behind. Measured
 * in pixels of a bolt that is 320 long. It flies to the right; light only.
 */
export const BOLT_FRAGMENT = `
precision highp float;
#define EXPOSURE ${EXPOSURE}
uniform sampler2D uNoise;
uniform vec2 uSize;   // the quad, pixels
uniform float uTime;  // seconds
uniform float uFade;  // 1 to 0
uniform float uThick; // across, of what its length makes it
uniform vec3 uCore, uFlame, uTail;
varying vec2 outTexCoord;

void main() {
  vec2 p = (outTexCoord - vec2(${BOLT_CORE}, .5)) * uSize * (320. / uSize.x);
  p.y /= uThick;
  float back = clamp(-p.x / 262., 0., 1.);
  // what is torn off stays behind, and curls as it cools
  vec2 q = vec2(p.x / 250. + uTime * 1.5, p.y / 150.);
  float broad = texture2D(uNoise, q).g, fine = texture2D(uNoise, q * 1.3 + uTime * .25).b;
  float y = p.y + (broad - .5) * 62. * back + (fine - .5) * 16. * back;
  float wide = mix(25., 9., back);
  float shreds = smoothstep(back * .5 - .16, back * .5 + .26, broad * .62 + fine * .38);
  float tail = exp(-y * y / (wide * wide)) * smoothstep(-266., -110., p.x) * smoothstep(20., -14., p.x) * shreds;
  // a thick one is thick along its flight as well; a thin one is only thin
  float along = 1. / max(1., uThick);
  vec2 drop = p * vec2((p.x > 0. ? 1. : .62) * along, 1.), round = p * vec2((p.x > 0. ? 1.05 : .4) * along, 1.);
  float core = exp(-dot(drop, drop) / 150.), flame = exp(-dot(round, round) / 760.);
  vec2 inside = min(outTexCoord, 1. - outTexCoord) * uSize / uSize.x;
  float haze = exp(-dot(round, round) / 1700.) * smoothstep(0., .12, min(inside.x, inside.y));
  vec3 light = core * uCore + flame * (.7 + .5 * fine) * uFlame + haze * .3 * uTail + tail * (.6 + 1.3 * fine) * uTail;
  vec3 shown = 1. - exp(-light * EXPOSURE * uFade);
  gl_FragColor = vec4(shown, max(shown.r, max(shown.g, shown.b)));
}`;
