/** What falls on a road: worked out into a picture, and read from it by whatever is drawn there. */
import { EXPOSURE } from './exposure.ts';

export const MOST_LAMPS = 20;
export const MOST_BEAMS = 6;

export const LAMPS = `
uniform vec4 uLamp[${MOST_LAMPS}];      // x, y, range, power; counted from the origin
uniform vec3 uLampColor[${MOST_LAMPS}];
uniform float uLamps;`;

/** Light is kept as 1 - exp(-light * KEPT): fine steps where it is dark, and no end where it is bright. */
const KEPT = '.6';

/**
 * What falls on each place of the ground, once for all that is drawn there: of lamps in red, green and blue, of
 * headlights in alpha.
 */
export const ROAD_LIGHT_FRAGMENT = `
precision highp float;
uniform vec2 uTexels;  // how large this picture is
uniform vec4 uLit;     // which part of the ground it covers, from the origin: left, top, width, height
${LAMPS}
uniform vec4 uBeam[${MOST_BEAMS}];      // x, y, direction
uniform float uBeamPower[${MOST_BEAMS}];
uniform float uBeams;
vec3 lampLight(vec2 p) {
  vec3 sum = vec3(0.);
  for (int i = 0; i < ${MOST_LAMPS}; i++) {
    if (float(i) >= uLamps) break;
    vec4 lamp = uLamp[i];
    vec2 d = p - lamp.xy;
    float squared = dot(d, d) / (lamp.z * lamp.z);
    float edge = max(0., 1. - squared * .16);
    sum += uLampColor[i] * (lamp.w * edge * edge / (1. + squared * 3.4));
  }
  return sum;
}
float beamLight(vec2 p) {
  float sum = 0.;
  for (int i = 0; i < ${MOST_BEAMS}; i++) {
    if (float(i) >= uBeams) break;
    vec2 d = p - uBeam[i].xy;
    vec2 f = uBeam[i].zw;
    float along = dot(d, f);
    if (along < .1 || along > 34.) continue;
    float aside = abs(dot(d, vec2(-f.y, f.x)));
    float wide = .75 + along * .3;
    float lobe = (aside - .55 - along * .06) / (.45 + along * .13);
    float cone = smoothstep(wide * 1.15, wide * .55, aside);
    sum += uBeamPower[i] * cone * (.35 + .65 * exp(-lobe * lobe)) * smoothstep(.1, 1.4, along)
      * smoothstep(34., 12., along) / (1. + along * along * .006);
  }
  return sum;
}
void main() {
  vec2 p = uLit.xy + gl_FragCoord.xy / uTexels * uLit.zw;
  // less than a step of grain: no rings where light ends softly
  float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - .5;
  gl_FragColor = 1. - exp(-${KEPT} * vec4(lampLight(p), beamLight(p))) + grain / 255.;
}`;

/** How what is drawn reads that light. */
export const LIT = `
#define EXPOSURE ${EXPOSURE}
uniform sampler2D uLight;
uniform vec4 uLit;
uniform vec3 uMoon;
vec3 lightAt(vec2 p, float beams) {
  vec4 light = log(1. - min(texture2D(uLight, (p - uLit.xy) / uLit.zw), .996)) / -${KEPT};
  return light.rgb + vec3(1., .9, .68) * light.a * beams;
}
vec3 shown(vec3 light) { return 1. - exp(-EXPOSURE * light); }`;
