/**
 * A vampire turns to dust: speckled all over, from the stake in its breast outward it chars to grey ash, glows
 * along the cracks, and is gone. Premultiplied; as colour, or as the relief that light reads, where what glows
 * shines by itself.
 */
export const DISSOLVE_FRAGMENT = `
precision highp float;
uniform sampler2D uPicture, uNoise, uRelief;
uniform int uPass;       // 0 colour, 1 relief
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
  float coarse = texture2D(uNoise, px / 190.).g;
  float fine = texture2D(uNoise, px / 46. + .37).b;
  float grain = texture2D(uNoise, px / 31. + .61).b;
  float noise = coarse * .42 + fine * .43 + grain * .15;
  float way = length((px - uHeart) * vec2(1., .82)) / uSpan;
  float when = way * .46 + noise * .70;
  float left = when - uProgress * 1.26 + .14;

  float keep = smoothstep(0., .02, left);
  float char = smoothstep(.58, .22, left);
  float speck = smoothstep(.66, .74, grain) * smoothstep(.62, .40, left);
  float crack = smoothstep(.08, .0, abs(fine - .5)) * smoothstep(.42, .12, left);
  float edge = smoothstep(.09, .0, left);
  float burn = clamp(edge + crack * .8 + speck * .9, 0., 1.);
  float flash = uFlash * (.35 + .65 * smoothstep(.55, 0., way));
  float alpha = picture.a * keep;

  if (uPass == 1) {
    vec4 relief = texture2D(uRelief, outTexCoord); // blue: to it the third of the enemies
    vec3 normal = relief.rgb / max(relief.a, .004) + vec3(0., 0., .340);
    normal.rg = mix(normal.rg, vec2(1.), smoothstep(.2, .6, max(burn, flash)));
    gl_FragColor = vec4(normal * alpha, alpha);
    return;
  }
  vec3 base = picture.rgb / max(picture.a, .004);
  float value = dot(base, vec3(.3, .59, .11));
  vec3 ash = mix(vec3(.20, .19, .21), vec3(.72, .70, .74), value * .8 + grain * .3);
  vec3 ember = mix(vec3(.72, .18, .04), vec3(.95, .56, .22), max(smoothstep(.07, .0, left), speck * grain));
  vec3 color = mix(mix(base, ash, char), ember, burn);
  color = mix(color, vec3(1., .9, .68), flash);
  gl_FragColor = vec4(color * alpha, alpha);
}`;
