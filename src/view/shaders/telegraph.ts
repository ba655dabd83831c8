/**
 * Where an attack will land, painted on the ground: a wedge (ribs), a circle (rings), a leap (a path of
 * chevrons with a landing ring) or a lane (chevrons from edge to edge). Ground units, x east, y south, origin in the quad's middle.
 */
export const TELEGRAPH_FRAGMENT = `
precision highp float;
uniform vec2 uHalf;      // half the quad, units
uniform int uShape;      // 0 wedge, 1 circle, 2 leap, 3 lane
uniform float uAngle;    // radians, clockwise on the screen
uniform float uReach;    // wedge: reach; circle and leap: radius; lane: length
uniform float uHalfAngle;
uniform float uHalfWidth; // of a lane
uniform vec2 uLanding;   // leap: from the start to where it lands; lane: where it begins
uniform float uFill;     // 0 to 1, grows while it winds up
uniform float uFlash;    // 0 to 1, the blow itself
uniform float uAlpha;
uniform float uTime;     // seconds
varying vec2 outTexCoord;

const vec3 EDGE = vec3(1., .50, .47);
const vec3 BODY = vec3(.84, .08, .2);

float band(float d, float width) { return 1. - smoothstep(width, width + .045, abs(d)); }

/** x: distance to the shape's edge (inside below 0), y: how far through it from its root (0 to 1), z: its pattern */
vec3 wedge(vec2 p) {
  float c = cos(uAngle), s = sin(uAngle);
  vec2 q = vec2(c * p.x + s * p.y, -s * p.x + c * p.y);
  float r = length(q), a = abs(atan(q.y, q.x));
  float off = a - uHalfAngle;
  float side = off > 0. ? r * sin(min(off, 1.5708)) : -r * sin(min(-off, 1.5708));
  float ribs = abs(fract(atan(q.y, q.x) / .2618 + .5) - .5) * .2618 * r;
  return vec3(max(r - uReach, side), r / uReach, 1. - smoothstep(.02, .06, ribs));
}
vec3 circle(vec2 p) {
  float r = length(p);
  float rings = abs(fract(r / .6 + .5) - .5) * .6;
  return vec3(r - uReach, r / uReach, 1. - smoothstep(.025, .065, rings));
}
vec3 landing(vec2 p) {
  vec2 q = p - uLanding;
  float r = length(q);
  float cross = min(abs(q.x), abs(q.y));
  float inner = smoothstep(uReach * .3, uReach * .34, r);
  return vec3(r - uReach, 1. - r / uReach, (1. - smoothstep(.03, .07, cross)) * inner);
}
float chevrons(vec2 q) {
  return smoothstep(.2, .3, abs(fract((q.x + abs(q.y) * .8) / .62 - uTime * 1.6) - .5));
}
vec3 lane(vec2 p) {
  float c = cos(uAngle), s = sin(uAngle);
  vec2 d = p - uLanding;
  vec2 q = vec2(c * d.x + s * d.y, -s * d.x + c * d.y);
  float off = max(max(-q.x, q.x - uReach), abs(q.y) - uHalfWidth);
  return vec3(off, q.x / uReach, chevrons(q));
}
float path(vec2 p) {
  float along = length(uLanding);
  if (along < .01) return 0.;
  vec2 u = uLanding / along;
  vec2 q = vec2(dot(p, u), dot(p, vec2(-u.y, u.x)));
  float inside = step(abs(q.y), .3) * step(.5, q.x) * step(q.x, along - uReach);
  float reached = step(q.x / along, uFill);
  return inside * chevrons(q) * mix(.35, 1., reached);
}
void main() {
  vec2 p = vec2(outTexCoord.x * 2. - 1., 1. - outTexCoord.y * 2.) * uHalf;
  vec3 shape = uShape == 0 ? wedge(p) : uShape == 1 ? circle(p) : uShape == 2 ? landing(p) : lane(p);
  float inside = 1. - smoothstep(-.02, .02, shape.x);
  float edge = band(shape.x, .036) + band(shape.x, .15) * .22;
  float filled = inside * smoothstep(uFill + .01, uFill - .01, shape.y);
  float front = inside * band(shape.y - uFill, .02) * step(.02, uFill);
  float body = inside * (.13 + shape.z * .16) + filled * (.30 + shape.z * .12) + front * .35;
  float way = uShape == 2 ? path(p) : 0.;
  float alpha = clamp(max(body, edge * .9) + way * .55, 0., 1.);
  vec3 color = mix(BODY, EDGE, clamp(edge + front + way, 0., 1.));
  color = mix(color, vec3(1., .93, .86), uFlash * (inside * .85 + edge));
  alpha = max(alpha, inside * uFlash * .62) * uAlpha;
  gl_FragColor = vec4(color * alpha, alpha);
}`;
