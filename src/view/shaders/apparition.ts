/**
 * The First in somebody's shape: pale, seen through, its edge drifting off like breath. Premultiplied colour.
 */
export const APPARITION_FRAGMENT = `
precision highp float;
uniform sampler2D uPicture, uNoise;
uniform vec4 uFrame;    // u0, v0, u1, v1 of the picture
uniform vec2 uSize;     // the picture in pixels
uniform float uMargin;  // pixels around the picture into which it drifts
uniform float uTime;    // seconds
varying vec2 outTexCoord;

vec4 at(vec2 px) {
  vec2 local = px / uSize;
  if (local.x <= 0. || local.x >= 1. || local.y <= 0. || local.y >= 1.) return vec4(0.);
  return texture2D(uPicture, mix(uFrame.xy, uFrame.zw, local));
}
void main() {
  vec2 px = vec2(outTexCoord.x, 1. - outTexCoord.y) * (uSize + 2. * uMargin) - uMargin;
  vec2 field = px / 120. + vec2(.03, -.05) * uTime;
  float slow = texture2D(uNoise, field).g, quick = texture2D(uNoise, px / 64. + vec2(-.02, .09) * uTime).g;
  vec2 drift = vec2(slow - .5, (quick - .5) * .6 + .12) * uMargin * 1.5;
  vec4 body = at(px), breath = at(px + drift) * .55 + at(px + drift * 1.7) * .25;
  float value = dot(body.rgb, vec3(.3, .59, .11));
  vec3 pale = mix(vec3(.30, .36, .50), vec3(.93, .96, 1.), smoothstep(.02, .62, value));
  float thin = .40 + .26 * smoothstep(.25, .75, quick) + .06 * sin(px.y * .9 + uTime * 3.);
  float alpha = body.a * thin;
  vec3 color = pale * alpha + vec3(.42, .52, .74) * breath.a * (1. - body.a) * .42;
  gl_FragColor = vec4(color, alpha + breath.a * (1. - body.a) * .12);
}`;
