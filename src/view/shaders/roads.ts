/** The ground that is driven on: all of it computed, none of it painted. */
import { LAMPS, LIT, MOST_LAMPS } from './roadLight.ts';
import { SEEN } from './roadPlace.ts';

export const ROAD_VERTEX = `
precision highp float;
${SEEN}
attribute vec2 inCorner; // along and across, 0 to 1
attribute vec4 inFrom;   // where the piece begins, and which way it runs there
attribute vec4 inTo;
attribute vec4 inRoad;   // half its width, how far along the road it begins, lanes (below 0: one way), what it is made of
attribute vec4 inMarks;  // how much is painted on it at both ends; a fade at its edges, units; how much it covers
varying vec2 vGround;
varying vec4 vRoad;
varying vec4 vMade;
void main() {
  vec2 middle = mix(inFrom.xy, inTo.xy, inCorner.x);
  vec2 way = normalize(mix(inFrom.zw, inTo.zw, inCorner.x));
  float wide = inRoad.x + inMarks.z;
  float across = (inCorner.y * 2. - 1.) * wide;
  vGround = middle + vec2(-way.y, way.x) * across;
  vRoad = vec4(across, inRoad.y + inCorner.x * distance(inFrom.xy, inTo.xy), inRoad.x, inRoad.z);
  vMade = vec4(inRoad.w, mix(inMarks.x, inMarks.y, inCorner.x), inMarks.z, inMarks.w);
  gl_Position = seen(vGround, 0.);
}`;

export const roadFragment = (hasReflections: boolean): string => `
precision highp float;
uniform sampler2D uNoise;
uniform vec2 uOrigin;  // of the ground, so that its grain stays where it is
uniform float uTime;
varying vec2 vGround;
varying vec4 vRoad;
varying vec4 vMade;
${LIT}
${hasReflections ? LAMPS : ''}
float line(float at, float x, float half_) {
  float soft = .05;
  return smoothstep(half_ + soft, half_ - soft, abs(x - at));
}
void main() {
  vec2 g = vGround + uOrigin;
  vec3 broad = texture2D(uNoise, g * .011).rgb;
  vec3 near = texture2D(uNoise, g * .083).rgb;
  vec3 fine = texture2D(uNoise, g * .41).rgb;
  float across = vRoad.x, along = vRoad.y, half_ = vRoad.z, lanes = vRoad.w;
  float made = vMade.x, painted = vMade.y;
  float edge = half_ - abs(across);
  if (made > 9.5) {
    // an arrow's head of light, with a dark edge: seen on sand and under lamps as well
    float tip = half_ - (along - half_) - abs(across) * .95;
    float band = min(tip, half_ * .95 - tip);
    float lit = smoothstep(.06, .2, band) * smoothstep(0., .16, edge);
    float edged = smoothstep(-.2, 0., band) * smoothstep(0., .12, edge);
    gl_FragColor = vec4(vec3(1., .74, .3) * lit, max(edged * .55, lit * .8)) * vMade.w;
    return;
  }
  vec3 color;
  float wet = 0.;
  float cover = vMade.w;
  if (made < 1.5) {
    // asphalt: patched, worn in its tracks, darker where it is wet
    color = vec3(.125, .12, .135) * (.8 + .32 * near.r + .26 * fine.b);
    color *= 1. - .16 * smoothstep(.62, .7, broad.g);
    float crack = smoothstep(.022, .0, abs(texture2D(uNoise, g * .17).g - .5)) * smoothstep(.55, .8, broad.r);
    color *= 1. - .3 * crack;
    wet = made > .5 ? .55 + .45 * smoothstep(.35, .6, near.r) : .12 * smoothstep(.55, .75, broad.b);
    color *= 1. - .4 * wet;
  } else if (made < 2.5) {
    color = vec3(.30, .295, .28) * (.72 + .34 * near.r + .2 * fine.b);
    float joint = line(0., mod(along, 9.) - 4.5, .06) + line(0., across, .06);
    color *= 1. - .35 * min(1., joint) - .25 * smoothstep(half_ * .5, 0., abs(across)) * (.5 + broad.g);
    wet = .3 * smoothstep(.5, .7, broad.r);
  } else if (made < 3.5) {
    // pavement: slabs
    vec2 slab = abs(fract(g / 1.55) - .5);
    float joint = smoothstep(.465, .49, max(slab.x, slab.y));
    color = vec3(.235, .225, .235) * (.75 + .3 * near.r + .2 * fine.g) * (1. - .3 * joint);
  } else if (made < 4.5) {
    color = mix(vec3(.30, .225, .15), vec3(.37, .28, .19), near.r) * (.7 + .4 * fine.b);
    color *= 1. - .28 * exp(-pow((abs(across) - half_ * .42) / .55, 2.));
    cover *= smoothstep(-.2, vMade.z + .7, edge + vMade.z + (near.g - .5) * 2.2);
  } else if (made < 5.5) {
    color = mix(vec3(.09, .14, .06), vec3(.16, .19, .09), near.r) * (.7 + .5 * fine.b);
  } else if (made < 6.5) {
    // desert: sand in drifts, stones
    float drift = texture2D(uNoise, vec2(g.x * .03 + near.r * .06, g.y * .09)).g;
    color = mix(vec3(.35, .255, .185), vec3(.50, .385, .27), drift) * (.74 + .32 * fine.b);
    color *= .8 + .4 * broad.r;
    // ripples where the sand is deep
    float ripple = sin(g.y * 4.6 + g.x * .9 + near.g * 8. + broad.b * 14.);
    color *= 1. + .09 * ripple * smoothstep(.45, .6, drift);
    // a stone here and there: the noise repeats, and all of them would stand in rows
    float few = smoothstep(.58, .68, texture2D(uNoise, vec2(g.x * .071 + g.y * .019, g.y * .067)).b);
    color *= 1. - .35 * few * smoothstep(.8, .86, fine.r);
  } else if (made < 7.5) {
    // rubber on the road
    color = vec3(.018, .017, .02);
    cover *= smoothstep(0., .09, edge) * (.55 + .45 * fine.b);
  } else if (made < 8.5) {
    // paint
    color = vec3(.56, .55, .52);
    cover *= smoothstep(0., .06, edge) * (.5 + .4 * smoothstep(.25, .5, fine.g + near.r * .4));
  } else {
    // rails on sleepers, in gravel
    color = vec3(.20, .185, .175) * (.6 + .6 * fine.b);
    float sleeper = smoothstep(.3, .24, abs(fract(along / .8) - .5)) * smoothstep(1.25, 1.18, abs(across));
    color = mix(color, vec3(.15, .10, .07) * (.7 + .5 * near.r), sleeper * .85);
    float far = abs(abs(across) - .8);
    color = mix(color, vec3(.05), smoothstep(.17, .12, far) * .7);
    color = mix(color, vec3(.52, .54, .6), smoothstep(.08, .05, far));
    cover *= smoothstep(-vMade.z, .15, edge + (near.g - .5) * .7);
  }
  if (made < 3.) {
    float paint = 0.;
    vec3 white = vec3(.56, .55, .52), yellow = vec3(.60, .43, .12);
    vec3 ink = white;
    float worn = .55 + .45 * smoothstep(.25, .5, fine.g + near.r * .4);
    float count = abs(lanes);
    if (made < 1.5 && count > .5) {
      if (lanes > 0.) {
        float step_ = half_ / count;
        float nearest = abs(mod(abs(across) + step_ * .5, step_) - step_ * .5);
        if (abs(across) > step_ * .5 && edge > step_ * .5)
          paint = smoothstep(.11, .06, nearest) * step(.55, fract(along / 7.));
        float middle = max(line(.17, abs(across), .06), 0.);
        if (middle > paint) { paint = middle; ink = yellow; }
      } else {
        float step_ = 2. * half_ / count;
        float at = mod(across + half_, step_);
        float nearest = min(at, step_ - at);
        if (edge > step_ * .5) paint = smoothstep(.12, .07, nearest) * step(.6, fract(along / 9.));
        float left = line(-half_ + .45, across, .08);
        if (left > paint) { paint = left; ink = yellow; }
        paint = max(paint, line(half_ - .45, across, .08));
      }
      if (lanes > 0.) paint = max(paint, line(half_ - .4, abs(across), .07));
    }
    // paint throws light back
    color = mix(color, ink * 1.15, paint * painted * worn * .95);
    // the kerb, and dust that gathers at it
    if (vMade.z < .5) {
      color *= 1. - .3 * smoothstep(.9, 0., edge);
      if (made < 1.5) color = mix(color, vec3(.44, .42, .43) * (.8 + .4 * fine.g), smoothstep(.3, .24, edge) * painted);
    }
    else {
      float dust = smoothstep(.5, -.4, edge + (near.g - .5) * 1.3);
      color = mix(color, vec3(.35, .27, .19) * (.7 + .4 * fine.b), dust);
      cover *= smoothstep(-vMade.z, -vMade.z * .2, edge + (near.r - .5) * 1.1);
    }
  }
  vec3 light = uMoon + lightAt(vGround, 1. - .35 * wet);
  color *= light * 1.9;
${
  hasReflections
    ? `  if (wet > .05) {
    // lamps are seen again in what is wet, drawn out toward the viewer
    vec3 mirrored = vec3(0.);
    float ripple = (near.b - .5) * 1.1 + (fine.r - .5) * .5;
    for (int i = 0; i < ${MOST_LAMPS}; i++) {
      if (float(i) >= uLamps) break;
      vec2 d = vGround - uLamp[i].xy;
      float down = d.y - 3.4;
      mirrored += uLampColor[i] * (uLamp[i].w * exp(-pow((d.x + ripple) / .55, 2.) - down * down * .035));
    }
    color += mirrored * wet * .42 + uMoon * wet * .25 * smoothstep(.45, .75, near.g);
  }
`
    : ''
}  gl_FragColor = vec4(shown(color), 1.) * clamp(cover, 0., 1.);
}`;
