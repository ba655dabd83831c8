import { EXPOSURE } from './exposure.ts';

const COMMON = `
#define EXPOSURE ${EXPOSURE}
precision highp float;
uniform sampler2D uMainSampler;
varying vec2 outTexCoord;
`;

/** The bright parts, at a quarter of the size. */
export const BRIGHT_FRAGMENT = `${COMMON}
uniform vec2 uStep;
vec3 one(vec2 o) {
  vec3 x = -log(max(vec3(.006), 1. - texture2D(uMainSampler, outTexCoord + o).rgb)) / EXPOSURE;
  return max(vec3(0.), x - .62) * .8;
}
void main() {
  gl_FragColor = vec4((one(uStep) + one(-uStep) + one(vec2(uStep.x, -uStep.y)) + one(vec2(-uStep.x, uStep.y))) * .1, 1.);
}`;

/** Nine-tap Gaussian in five fetches. */
export const BLUR_FRAGMENT = `${COMMON}
uniform vec2 uStep;
void main() {
  vec3 c = texture2D(uMainSampler, outTexCoord).rgb * .2270270270;
  c += (texture2D(uMainSampler, outTexCoord + uStep * 1.3846153846).rgb + texture2D(uMainSampler, outTexCoord - uStep * 1.3846153846).rgb) * .3162162162;
  c += (texture2D(uMainSampler, outTexCoord + uStep * 3.2307692308).rgb + texture2D(uMainSampler, outTexCoord - uStep * 3.2307692308).rgb) * .0702702703;
  gl_FragColor = vec4(c, 1.);
}`;

/** Mist over the cemetery, bloom, vignette, night grading; the Slayer's reflex; how near defeat is. */
export const GRADE_FRAGMENT = `${COMMON}
uniform sampler2D uBloom0, uBloom1, uBloom2, uNoise;
uniform float uTime;
uniform vec4 uWindow;  // the map's pixels that are seen: left, top, width, height
uniform float uReflex; // 0 to 1
uniform float uDanger; // 0 to 1
void main() {
  vec2 uv = outTexCoord;
  vec3 t = texture2D(uMainSampler, uv).rgb;
  vec2 d = uv - .5;
  vec2 map = uWindow.xy + vec2(uv.x, 1. - uv.y) * uWindow.zw;

  float m = texture2D(uNoise, vec2(map.x / 1160. + uTime * .008, map.y / 560.)).r * .6
          + texture2D(uNoise, vec2(map.x / 560. - uTime * .012, map.y / 280.)).g * .4;
  float mist = smoothstep(.34, .74, m) * (smoothstep(260., 60., map.y) * .55 + .09);
  t = mix(t, vec3(.38, .42, .60), mist * .5);

  vec3 bloom = (texture2D(uBloom0, uv).rgb * .34 + texture2D(uBloom1, uv).rgb * .34 + texture2D(uBloom2, uv).rgb * .40) * 2.5;
  float away = length(d * vec2(2., 1.7));
  float v = 1. - .52 * smoothstep(.5, 1.25, away) - uReflex * .3 * smoothstep(.3, 1.1, away);
  t = 1. - pow(1. - t, vec3(v)) * exp(-bloom * EXPOSURE * v);
  t *= 1.06;
  float lum = dot(t, vec3(.3, .59, .11));
  t = lum + (t - lum) * (1.17 - .8 * uReflex) + (1. - smoothstep(0., .35, lum)) * vec3(.012, .008, .035);
  t = mix(t, t * vec3(.88, .98, 1.16), uReflex * .6);
  t = mix(t, vec3(lum * .7 + .12, .01, .05), uDanger * .55 * smoothstep(.55, 1.3, away));
  t = clamp(t, 0., 1.);
  t = mix(t, t * t * (3. - 2. * t), .36);
  gl_FragColor = vec4(t, 1.);
}`;
