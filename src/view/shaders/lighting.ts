import { EXPOSURE } from './exposure.ts';

/** At once: lamps that stand, and lights that move or come and go. */
export const MOST_LAMPS = 10;
export const MOST_MOVING = 14;
export const MOST_LIGHTS = MOST_LAMPS + MOST_MOVING;

/**
 * The night from its buffers. Ground: what is painted with lamps and moon, less what figures keep from it,
 * plus what lights that move add, mirrored where it is wet. Figures and props: all light on their normals, at
 * their height. Over it whatever shines by itself. Map units: x east, y south, z up. Leaves tone-mapped colour.
 */
export const LIGHTING_FRAGMENT = `
precision highp float;
#define EXPOSURE ${EXPOSURE}
#define ACROSS 62.
#define DEEP 39.866
#define UPWARD 47.492
#define SIN .643
#define COS .766
uniform sampler2D uMainSampler; // what is not lit, premultiplied: it lies over everything
uniform sampler2D uColor;       // figures and props, premultiplied
uniform sampler2D uRelief;      // their normal (1, 1: shines by itself), and whose it is with its height
uniform sampler2D uShadow;      // kept from the ground: r moon, g lamps, b moving lights
uniform sampler2D uGround, uAlbedo, uGroundRelief, uShares;
uniform vec2 uPixel;            // one pixel of the picture, 0 to 1
uniform vec4 uWindow;           // the map's pixels that are seen: left, top, width, height
uniform vec2 uMap;              // the map's size, pixels
uniform vec4 uLight[${MOST_LIGHTS}];       // x, y, z, range; lamps first
uniform vec3 uLightColor[${MOST_LIGHTS}];  // colour times power, now
uniform vec3 uCone[${MOST_LIGHTS}];        // direction, and half its angle; 9: all around
uniform float uFlicker[${MOST_LAMPS}];
uniform int uLamps, uCount;
varying vec2 outTexCoord;

const vec3 TO_MOON = vec3(-.6188, -.3593, .6986);
const vec3 AMBIENT = vec3(.155, .165, .33);
const vec3 MOONLIGHT = vec3(.32, .42, .69);
const vec3 BEYOND = vec3(.045, .030, .068);
const float PUSH_X = .886, PUSH_Y = .514;

float falloff(float d2, float range) {
  float e = max(0., 1. - d2 / (range * range * 3.61));
  return e * e / (1. + d2 / (range * range * .3025));
}
float inCone(vec3 cone, vec2 from) {
  if (cone.z > 8.) return 1.;
  float off = acos(clamp(dot(normalize(from), cone.xy), -1., 1.));
  return clamp((cone.z * 1.15 - off) / (cone.z * .25), 0., 1.);
}

/** How much of their light the lamps around a ground point give right now. */
float lampsNow(vec3 p) {
  float all = .0001, now = .0001;
  for (int i = 0; i < ${MOST_LAMPS}; i++) {
    if (i >= uLamps) break;
    vec3 d = uLight[i].xyz - p;
    float given = falloff(dot(d, d), uLight[i].w);
    all += given;
    now += given * uFlicker[i];
  }
  return now / all;
}
vec3 ground(vec2 uv, vec2 px, vec2 room) {
  vec3 shares = texture2D(uShares, room).rgb, relief = texture2D(uGroundRelief, room).rgb;
  vec3 n = vec3(relief.x * 2. - 1., 1. - relief.y * 2., 0.);
  n.z = sqrt(max(.05, 1. - dot(n.xy, n.xy)));
  vec3 p = vec3(px.x / ACROSS, px.y / DEEP, 0.);
  vec2 o = uPixel * 1.6;
  vec3 dark = (texture2D(uShadow, uv + vec2(o.x, o.y * .4)).rgb + texture2D(uShadow, uv + vec2(-o.x * .4, o.y)).rgb
    + texture2D(uShadow, uv - vec2(o.x, o.y * .4)).rgb + texture2D(uShadow, uv - vec2(-o.x * .4, o.y)).rgb) * .25;
  vec3 lit = -log(max(vec3(.004), 1. - texture2D(uGround, room).rgb)) / EXPOSURE;
  lit *= 1. - shares.g * (1. - lampsNow(p));
  lit *= (1. - .82 * dark.r * shares.r) * (1. - .75 * dark.g * shares.g);
  lit *= 1. - .68 * min(dark.r, min(dark.g, dark.b));
  vec3 sum = vec3(0.), mirrored = vec3(0.);
  for (int i = 0; i < ${MOST_LIGHTS}; i++) {
    if (i < uLamps) continue;
    if (i >= uCount) break;
    vec4 l = uLight[i];
    vec3 d = l.xyz - p;
    float d2 = dot(d, d), there = inCone(uCone[i], -d.xy);
    sum += uLightColor[i] * (max(0., dot(n, d) * inversesqrt(d2)) * falloff(d2, l.w) * there);
    // its mirror image stands as far below the ground, and smears toward the eye
    vec2 away = px - vec2(l.x * ACROSS, l.y * DEEP + l.z * UPWARD);
    float wide = away.x / (13. + 9. * (shares.b - .5) + abs(away.y) * .1);
    mirrored += uLightColor[i] * (exp(-wide * wide - away.y * away.y / 7200.) * there);
  }
  vec3 given = texture2D(uAlbedo, room).rgb * sum * (1. - .75 * dark.b);
  return lit + given + mirrored * ((.45 + 1.1 * shares.b) * .42 * relief.b);
}

struct Surface { vec3 view; vec3 world; float height; float who; float glow; };
/** \`who\`: 0 a prop, 1 an enemy, 2 a heroine. */
Surface surface(vec4 g) {
  Surface s;
  vec3 q = g.rgb / max(g.a, .004);
  vec2 xy = q.xy * 2. - 1.;
  s.glow = smoothstep(1.04, 1.36, length(xy));
  float coded = q.z * 3.;
  s.who = min(2., floor(coded));
  s.height = max(0., (coded - s.who - .02) / .96) * 4.;
  xy *= min(1., 1. / max(.001, length(xy)));
  s.view = vec3(xy, sqrt(max(0., 1. - dot(xy, xy))));
  s.world = normalize(vec3(s.view.x, s.view.z * COS - s.view.y * SIN, s.view.y * COS + s.view.z * SIN));
  return s;
}
/** How much of the moon reaches whoever stands there: things and others may stand before it. */
float moonAt(vec3 p) {
  vec2 room = vec2(p.x * ACROSS / uMap.x, 1. - p.y * DEEP / uMap.y);
  vec2 shares = texture2D(uShares, room).rg;
  float open = smoothstep(.30, .58, shares.r / max(.12, 1. - shares.g));
  // toward the moon from her feet, beyond her own shadow
  vec2 toward = vec2(p.x - PUSH_X * .62, p.y - PUSH_Y * .62);
  vec2 at = vec2((toward.x * ACROSS - uWindow.x) / uWindow.z, 1. - (toward.y * DEEP - uWindow.y) / uWindow.w);
  return mix(.3, 1., open) * (1. - .6 * texture2D(uShadow, at).r);
}
vec3 upright(vec4 color, vec4 g, vec2 px) {
  Surface s = surface(g);
  float alive = min(1., s.who);
  vec3 p = vec3(px.x / ACROSS, (px.y + s.height * UPWARD) / DEEP, s.height);
  float moon = alive > .5 ? moonAt(p) : 1.;
  float enemy = alive * step(s.who, 1.5), edge = smoothstep(.28, .5, pow(1. - s.view.z, 1.5));
  vec3 fill = s.who > 1.5 ? vec3(.33, .295, .31) : s.who > .5 ? vec3(.17, .17, .235) : vec3(0.);
  // on the living the light falls in steps; a pale hide keeps some of the lamps' colour off
  float faces = max(0., dot(s.world, TO_MOON));
  faces = mix(faces, .5 * faces + .5 * smoothstep(.22, .5, faces), alive);
  vec3 sum = AMBIENT + MOONLIGHT * faces * moon * mix(1., 1.3, alive) + fill, warm = vec3(0.);
  for (int i = 0; i < ${MOST_LIGHTS}; i++) {
    if (i >= uCount) break;
    vec3 d = uLight[i].xyz - p;
    float d2 = dot(d, d), given = falloff(d2, uLight[i].w);
    if (given <= 0.) continue;
    float nl = clamp((dot(s.world, d) * inversesqrt(d2) + .25) / 1.25, 0., 1.);
    float toon = .3 * nl + .7 * (smoothstep(.24, .33, nl) * .5 + smoothstep(.6, .68, nl) * .5);
    vec3 c = uLightColor[i] * (given * inCone(uCone[i], -d.xy));
    sum += c * (mix(nl, toon, alive) * mix(1., .8, enemy));
    warm += c * (nl * nl);
  }
  float toMoon = clamp(dot(s.world, TO_MOON) * .9 + .3, 0., 1.);
  float rim = smoothstep(.28, .5, pow(1. - s.view.z, 1.5) * toMoon) * mix(.22, 1., alive) * moon;
  vec3 lit = color.rgb * sum + (rim * vec3(.50, .60, .98) + edge * alive * .5 * warm) * (.25 * color.a + color.rgb);
  return mix(lit, color.rgb * 1.9, s.glow);
}
/** A line of light around the cast, so that the eye finds them in the dark. */
vec3 halo(vec2 uv) {
  float near = 0., heroine = 0.;
  for (int i = 0; i < 6; i++) {
    float a = float(i) * 1.0472 + .5;
    vec4 g = texture2D(uRelief, uv + vec2(cos(a), sin(a)) * uPixel * 2.4);
    near += g.a * step(.335 * g.a + .004, g.b);
    heroine += g.a * step(.668 * g.a + .004, g.b);
  }
  return mix(vec3(.11, .11, .17), vec3(.42, .34, .34), heroine / max(1., near)) * near / 6.;
}
void main() {
  vec2 uv = outTexCoord;
  vec2 px = uWindow.xy + vec2(uv.x, 1. - uv.y) * uWindow.zw;
  vec2 room = vec2(px.x / uMap.x, 1. - px.y / uMap.y);
  vec4 color = texture2D(uColor, uv), over = texture2D(uMainSampler, uv);
  vec3 light = vec3(0.);
  bool isMap = room.x > 0. && room.x < 1. && room.y > 0. && room.y < 1.;
  if (color.a < .996) light = (isMap ? ground(uv, px, room) : BEYOND) * (1. - color.a);
  if (color.a > .004) {
    vec4 g = texture2D(uRelief, uv);
    light += upright(color, g, px);
  }
  if (color.a < .5) light += halo(uv) * (1. - color.a) * .6;
  vec3 shown = (1. - exp(-light * EXPOSURE)) * (1. - over.a);
  gl_FragColor = vec4(shown + over.rgb * (1. - shown), 1.);
}`;
