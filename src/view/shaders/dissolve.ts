/**
 * A burning body crumbles `from` this share of its time to the end. By `lean` the order is from the top down,
 * the rest of it is chance.
 */
export const CRUMBLES = { from: 0.4, lean: 0.5 } as const;

/**
 * A vampire turns to dust: from the stake in its breast outward it chars, speckled all over with embers, and
 * greys to ash that still has its shape; the ash crumbles from the top down and sinks into itself.
 * Premultiplied; as colour, or as the relief that light reads, where what glows shines by itself.
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
  vec2 local = (outTexCoord - uFrame.xy) / (uFrame.zw - uFrame.xy);
  // it sinks, some columns of it sooner
  float loose = texture2D(uNoise, vec2(local.x * uSize.x / 170., .3)).g;
  float sunk = .34 * smoothstep(${CRUMBLES.from} + .14 * loose, 1.1, uProgress);
  local.y = 1. - (1. - local.y) / (1. - sunk);
  vec2 uv = mix(uFrame.xy, uFrame.zw, local);
  vec4 picture = texture2D(uPicture, uv) * step(0., local.y);

  vec2 px = local * uSize;
  float coarse = texture2D(uNoise, px / 190.).g;
  float fine = texture2D(uNoise, px / 90. + .37).b;
  float grain = texture2D(uNoise, px / 58. + .61).b;
  float way = length((px - uHeart) * vec2(1., .82)) / uSpan;
  // 0 to 1 each: it has caught fire, it is ash, it is gone
  float lit = smoothstep(0., .16, uProgress * 1.5 - way * .26 - coarse * .16);
  float ashen = smoothstep(0., .3, uProgress * 1.55 - .34 - way * .26 - fine * .34);
  float order = ${CRUMBLES.lean} * local.y + ${1 - CRUMBLES.lean} * (coarse * .4 + fine * .4 + grain * .2);
  float left = order - (uProgress - ${CRUMBLES.from}) * ${(1 / (1 - CRUMBLES.from)).toFixed(3)} * .9 + .06;
  float keep = smoothstep(0., .02, left);

  float twinkle = .07 * sin(uProgress * 44. + coarse * 40.);
  float speck = smoothstep(.59, .66, grain + twinkle - .07 * local.y) * lit * (1. - .88 * ashen);
  float crack = smoothstep(.07, .0, abs(fine - .5)) * lit * (1. - ashen) * .35;
  float edge = smoothstep(.06, .0, left) * step(.001, uProgress - ${CRUMBLES.from}) * .9;
  float burn = clamp(edge + crack + speck, 0., 1.);
  float flash = uFlash * (.25 + .75 * smoothstep(.55, 0., way));
  float alpha = picture.a * keep;

  if (uPass == 1) {
    vec4 relief = texture2D(uRelief, uv); // blue: to it the third of the enemies
    vec3 normal = relief.rgb / max(relief.a, .004) + vec3(0., 0., .340);
    normal.rg = mix(normal.rg, vec2(1.), smoothstep(.2, .6, max(burn, flash)));
    gl_FragColor = vec4(normal * alpha, alpha);
    return;
  }
  vec3 base = picture.rgb / max(picture.a, .004);
  float value = dot(base, vec3(.3, .59, .11));
  vec3 coal = base * vec3(.50, .30, .27) + vec3(.06, .02, .012);
  vec3 ash = mix(vec3(.17, .16, .19), vec3(.60, .58, .63), value * .72 + grain * .34 - .06);
  vec3 ember = mix(vec3(.42, .10, .03), vec3(.84, .36, .09), clamp((grain - .5) * 4. + edge * .5, 0., 1.));
  vec3 color = mix(mix(mix(base, coal, lit), ash, ashen), ember, burn);
  color = mix(color, vec3(1., .9, .68), flash);
  gl_FragColor = vec4(color * alpha, alpha);
}`;
