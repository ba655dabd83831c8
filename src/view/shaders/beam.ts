/**
 * The headlights' cone on the ground, exactly as wide and long as it burns. Quad: from the lamps eastward,
 * its middle row along the axis. Added to the picture.
 */
export const BEAM_FRAGMENT = `
precision highp float;
uniform sampler2D uNoise;
uniform float uLength;   // units
uniform float uSpread;   // tangent of the half angle
uniform float uPower;
uniform float uTime;     // seconds
varying vec2 outTexCoord;

void main() {
  float along = outTexCoord.x * uLength;
  float aside = (outTexCoord.y * 2. - 1.) * uLength * uSpread;
  float half_ = along * uSpread;
  float r = length(vec2(along, aside));
  float off = abs(aside) / max(.02, half_);
  float side = smoothstep(1.04, .82, off);
  float tip = smoothstep(uLength, uLength * .9, r);
  float lobes = exp(-pow((abs(aside) - .62 - along * uSpread * .25) / (.35 + along * .17), 2.));
  float near = 1. / (1. + r * r * .012);
  float mote = texture2D(uNoise, vec2(along * .13 - uTime * .035, aside * .2 + uTime * .01)).g;
  float rim = smoothstep(.2, .0, abs(off - .93)) * smoothstep(.3, 2., along) + smoothstep(.5, .0, abs(r - uLength * .955)) * step(off, 1.);
  float body = (.30 + .42 * lobes + .16 * mote) * near + .13;
  float light = (body * side + rim * .13) * tip * smoothstep(-.05, .35, along);
  vec3 color = mix(vec3(1., .84, .56), vec3(1., .96, .84), clamp(light * 1.3, 0., 1.)) * light * uPower;
  gl_FragColor = vec4(color, max(color.r, max(color.g, color.b)));
}`;
