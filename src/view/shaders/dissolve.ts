/**
 * A vampire turns to dust: from the stake in its breast outward it chars to ash, glows along the cracks,
 * and is gone. Premultiplied colour.
 */
export const DISSOLVE_FRAGMENT = `
precision highp float;
uniform sampler2D uPicture, uNoise;
uniform vec4 uFrame;     // u0, v0, u1, v1 of the picture
uniform vec2 uSize;      // the picture in pixels
uniform vec2 uHeart;     // from its top left, pixels
uniform float uSpan;     // pixels from the heart to the farthest tip
uniform float uProgress; // 0 whole, 1 gone
uniform float uFlash;    // 1 to 0: the moment itself
varying vec2 outTexCoord;

void main() {
  vec4 picture = texture2D(uPicture, outTexCoord);
  vec2 local = (outTexCoord - uFrame.xy) / (uFrame.zw - uFrame.xy);
  vec2 px = local * uSize;
  vec3 coarse = texture2D(uNoise, px / 190.).rgb;
  float fine = texture2D(uNoise, px / 46. + .37).b;
  float grain = texture2D(uNoise, px / 22.).g;
  float noise = coarse.g * .45 + fine * .4 + grain * .15;
  float way = length((px - uHeart) * vec2(1., .82)) / uSpan;
  float when = way * .62 + noise * .52;
  float left = when - uProgress * 1.32 + .12;

  float keep = smoothstep(0., .02, left);
  float char = smoothstep(.34, .05, left);
  float crack = smoothstep(.12, .0, abs(fine - .5) + abs(grain - .5) * .35) * smoothstep(.42, .12, left);
  float edge = smoothstep(.1, .0, left);

  vec3 base = picture.rgb / max(picture.a, .004);
  float value = dot(base, vec3(.3, .59, .11));
  vec3 ash = mix(vec3(.15, .135, .16), vec3(.52, .50, .54), value * .8 + grain * .3);
  vec3 color = mix(base, ash, char);
  vec3 ember = mix(vec3(.95, .26, .05), vec3(1., .82, .42), smoothstep(.07, .0, left));
  color = mix(color, ember, clamp(edge + crack * .85, 0., 1.));
  color = mix(color, vec3(1., .9, .68), uFlash * (.35 + .65 * smoothstep(.55, 0., way)));
  float alpha = picture.a * keep;
  gl_FragColor = vec4(color * alpha, alpha);
}`;
