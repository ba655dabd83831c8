/**
 * A blow's trace in the air, lying in a plane over the ground: one crescent, three claw marks, or a lance.
 * Units, x east, y south, origin in the quad's middle. Added to the picture.
 */
export const STROKE_FRAGMENT = `
precision highp float;
uniform float uHalf;      // half the quad, units
uniform int uForm;        // 0 crescent, 1 claws, 2 lance
uniform float uAngle;     // where it points, radians
uniform float uReach;
uniform float uHalfAngle;
uniform float uTurn;      // 1 clockwise, -1 the other way
uniform float uHead;      // 0 to 1: how far the blow has come
uniform float uFade;      // 1 to 0 afterwards
uniform vec3 uCore;
uniform vec3 uRim;
varying vec2 outTexCoord;

float crescent(float r, float a, float at, float thickness) {
  float along = clamp((a + uHalfAngle) / (2. * uHalfAngle), 0., 1.);
  float behind = uHead - along;
  float shape = sin(along * 3.14159);
  float width = thickness * (.25 + .75 * shape) * smoothstep(0., .12, behind + .06);
  float outer = smoothstep(0., .05, at - r);
  float inner = smoothstep(at - width, at - width * .25, r);
  float trail = behind < 0. ? smoothstep(-.05, 0., behind) : exp(-behind * 1.1);
  float ends = smoothstep(0., .14, along) * smoothstep(1., .93, along);
  return outer * inner * trail * ends;
}
void main() {
  vec2 p = vec2(outTexCoord.x * 2. - 1., 1. - outTexCoord.y * 2.) * uHalf;
  float c = cos(uAngle), s = sin(uAngle);
  vec2 q = vec2(c * p.x + s * p.y, -s * p.x + c * p.y);
  float glow, hot;
  if (uForm == 2) {
    float tip = uReach * (.35 + .65 * uHead), tail = uReach * (uHead - .55);
    float t = clamp((q.x - tail) / max(.01, tip - tail), 0., 1.);
    float width = .24 * t * (1. - .6 * t) * step(tail, q.x) * step(q.x, tip);
    float d = abs(q.y) / max(.001, width);
    glow = exp(-d * d * 1.2) * t * step(.001, width);
    hot = exp(-d * d * 9.) * t * t * step(.001, width);
  } else {
    float r = length(q), a = atan(q.y, q.x) * uTurn;
    if (uForm == 0) {
      glow = crescent(r, a, uReach, uReach * .5);
      hot = crescent(r, a, uReach - .02, uReach * .24);
    } else {
      glow = crescent(r, a, uReach, .2) + crescent(r, a, uReach * .80, .18) + crescent(r, a, uReach * .6, .15);
      hot = crescent(r, a, uReach - .02, .07) + crescent(r, a, uReach * .80 - .02, .06) + crescent(r, a, uReach * .6 - .02, .05);
    }
  }
  vec3 color = (uRim * glow * .85 + uCore * hot * 1.5) * uFade;
  gl_FragColor = vec4(color, max(color.r, max(color.g, color.b)));
}`;
