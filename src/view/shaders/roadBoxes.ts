/** What is built beside a road: all of it computed, none of it painted. */
import { LIT } from './roadLight.ts';
import { SEEN } from './roadPlace.ts';

/** Boxes: a roof, the side toward the viewer, and what light falls from its windows. */
const FALLS = '#define FALLS 4.5\n';
export const BOX_VERTEX = `
precision highp float;
${FALLS}${SEEN}
attribute vec2 inCorner;
attribute vec2 inSlot;   // 0 the roof, 1 the side, 2 the ground before it
attribute vec4 inBox;    // x0, y0, x1, y1; of what stands along a line, its ends, west to east
attribute vec4 inMade;   // how high, what it is made of, a number of its own or how thick, how high its foot is
varying vec2 vGround;
varying vec4 vFace;      // across and up the face, units; how wide and high it is
varying vec3 vMade;
void main() {
  float height = inMade.x;
  bool isRoof = inSlot.x < .5;
  bool isLine = inMade.y > 3.5 && inMade.y < 8.5 && abs(inMade.y - 6.) > .5;
  vec2 along = inBox.zw - inBox.xy;
  float reach = length(along);
  // towards the south, where it is seen from
  vec2 thick = isLine ? vec2(-along.y, along.x) / reach * inMade.z : vec2(0., along.y);
  vec2 size = isLine ? vec2(reach, inMade.z) : along;
  if (!isLine) along.y = 0.;
  vec2 corner = isLine ? inBox.xy - thick * .5 : inBox.xy;
  vGround = corner + along * inCorner.x + thick * (isRoof ? inCorner.y : 1.);
  float up = inMade.w + height * (isRoof ? 1. : 1. - inCorner.y);
  vFace = isRoof ? vec4(inCorner * size, size)
    : vec4(inCorner.x * size.x, (1. - inCorner.y) * height, size.x, height);
  vMade = vec3(inMade.y, inMade.z, inSlot.x);
  if (inSlot.x > 1.5) {
    // only what has windows lights the ground
    float deep = inMade.y < 3.5 ? FALLS : 0.;
    vFace = vec4(inCorner.x * size.x, inCorner.y * deep, size.x, deep);
    vGround = vec2(inBox.x + along.x * inCorner.x, inBox.w + inCorner.y * deep);
    up = 0.;
  }
  gl_Position = seen(vGround, up);
}`;

export const BOX_FRAGMENT = `
precision highp float;
${FALLS}uniform sampler2D uNoise;
uniform vec2 uOrigin;
varying vec2 vGround;
varying vec4 vFace;
varying vec3 vMade;
${LIT}
#define SHOP 4.4
#define STOREY 1.45
float chance(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
bool isOpen(float shop, float own) { return chance(vec2(shop, own * 31.)) > .45; }
vec3 shopTone(float shop, float own) {
  float c = chance(vec2(shop, own * 17.));
  return c > .4 ? vec3(1., .74, .4) : c > .2 ? vec3(.62, .86, 1.) : vec3(1., .5, .62);
}
// houses have a ridge: their number is one more
bool isHouse(float own) { return own > .999; }
vec3 flatRoof(vec2 at, vec2 size, vec3 wall, float own, vec3 near, vec3 fine) {
  float kind = fract(own * 5.3);
  vec3 felt = kind < .4 ? vec3(.20, .20, .25) : kind < .7 ? vec3(.27, .23, .22) : vec3(.31, .31, .34);
  vec3 color = felt * (.72 + .36 * near.r + .26 * fine.b);
  // lengths of felt, patches, and where water stands
  color *= 1. - .22 * smoothstep(.07, .03, abs(fract(at.y / 2.3) - .5) * 2.3);
  color *= 1. - .2 * step(.86, chance(floor(at / 3.1) + own * 9.));
  color = mix(color, color * .7 + vec3(.03, .035, .06), smoothstep(.6, .68, near.g));
  float rim = min(min(at.x, size.x - at.x), min(at.y, size.y - at.y));
  // the parapet, its stone lit from the street, and its shade to the south and east
  float shade = min(at.x, at.y);
  color *= 1. - .5 * smoothstep(1.1, .4, shade);
  vec3 coping = mix(wall, vec3(.52, .50, .52), .55);
  return mix(coping * 1.1, color, smoothstep(.34, .4, rim));
}
vec3 ridgedRoof(vec2 at, vec2 size, float own, vec3 near, vec3 fine) {
  float kind = fract(own * 7.7);
  vec3 tile = kind < .4 ? vec3(.40, .20, .15) : kind < .7 ? vec3(.27, .26, .31) : vec3(.33, .27, .20);
  bool isWide = size.x > size.y;
  float span = isWide ? size.y : size.x, across = isWide ? at.y : at.x, along = isWide ? at.x : at.y;
  float side = across - span * .5;
  float row = fract(abs(side) * 1.9);
  float tiles = fract(along * 1.3 + .5 * mod(floor(abs(side) * 1.9), 2.));
  vec3 color = tile * (.72 + .3 * near.r + .3 * fine.b) * (1. - .3 * smoothstep(.7, 1., row)) * (1. - .14 * step(.88, tiles));
  // hips at both ends; each slope has its own light
  float end = min(along, (isWide ? size.x : size.y) - along);
  bool isHip = end < span * .5 - abs(side);
  float lit = isHip ? .88 : isWide ? (side > 0. ? 1.2 : .72) : (side > 0. ? .8 : 1.12);
  color *= lit;
  float ridge = min(isHip ? 9. : abs(side), abs(end - (span * .5 - abs(side))) * .7);
  return mix(color * 1.5, color, smoothstep(.06, .16, ridge)) * (.6 + .4 * smoothstep(0., .25, min(end, span * .5 - abs(side))));
}
void main() {
  float made = vMade.x, own = vMade.y;
  bool isRoof = vMade.z < .5;
  vec2 at = vFace.xy, size = vFace.zw;
  if (vMade.z > 1.5) {
    // what falls from a window on the pavement
    float shop = floor(at.x / SHOP);
    if (isHouse(own)) discard;
    float pane = abs(fract(at.x / SHOP) - .5) * SHOP;
    float falls = exp(-at.y * .62) * smoothstep(FALLS, FALLS * .5, at.y) * smoothstep(2.6, 1.1, pane);
    gl_FragColor = vec4(shopTone(shop, own) * (isOpen(shop, own) ? .34 * falls : 0.), 0.);
    return;
  }
  vec2 g = vGround + uOrigin;
  vec3 near = texture2D(uNoise, (isRoof ? g : vFace.xy + own * 7.) * .09).rgb;
  vec3 fine = texture2D(uNoise, (isRoof ? g : vFace.xy + own * 7.) * .5).rgb;
  float hue = fract(own);
  vec3 wall = made < .5 ? mix(vec3(.46, .38, .32), vec3(.40, .42, .46), hue)
    : made < 1.5 ? mix(vec3(.36, .18, .13), vec3(.31, .22, .18), hue)
    : made < 2.5 ? vec3(.37, .36, .39)
    : made < 3.5 ? vec3(.13, .17, .22)
    : made < 4.5 ? vec3(.50, .51, .53)    // rails
    : made < 5.5 ? vec3(.16, .15, .14)    // fences, poles
    : made < 6.5 ? vec3(.17, .12, .10)    // wagons
    : made < 7.5 ? vec3(.33, .32, .34)    // low walls
    : made < 8.5 ? vec3(.55, .53, .50)    // gates
    : made < 9.5 ? vec3(.36, .33, .34)    // stair heads
    : made < 10.5 ? vec3(.42, .44, .48)   // coolers
    : made < 11.5 ? vec3(.36, .25, .17)   // water tanks
    : vec3(.20, .22, .26);                // skylights
  vec3 shine = vec3(0.);
  vec3 color;
  if (made > 8.5) {
    color = wall * (.75 + .3 * near.r + .15 * fine.b);
    vec2 inside = at / size - .5;
    if (made > 11.5) {
      // panes over a room where somebody is up
      vec2 pane = abs(fract(at / vec2(.9, .8)) - .5);
      float glass = step(max(pane.x, pane.y), .42);
      if (isRoof) shine += vec3(1., .76, .44) * glass * (.34 + .2 * near.g);
    } else if (made > 10.5) {
      // staves, hoops, and the round of the tub
      if (isRoof) color *= .5 + .9 * smoothstep(.5, .1, length(inside));
      else {
        color *= (.45 + .75 * sqrt(max(0., 1. - inside.x * inside.x * 4.))) * (1. - .25 * step(.8, fract(at.x * 3.)));
        color *= 1. - .4 * step(.84, fract(at.y * 1.6));
      }
    } else if (made > 9.5) {
      // a fan under its grille, and ribs
      float fan = length(inside * size);
      if (isRoof) color *= 1. - .55 * smoothstep(.62, .56, fan) * (.6 + .4 * step(.5, fract(atan(inside.y, inside.x) * .955)));
      else color *= 1. - .45 * step(.55, fract(at.y * 4.));
    } else if (!isRoof) {
      float door = step(abs(inside.x), .17) * step(at.y, size.y * .8);
      color = mix(color, vec3(.08, .07, .1), door);
      shine += vec3(1., .74, .4) * .8 * smoothstep(.3, .05, length((inside - vec2(0., .42)) * size));
    }
    if (isRoof) color *= 1.15;
  } else if (isRoof) {
    color = made > 3.5 ? wall * .5 * (.7 + .4 * near.r + .2 * fine.b)
      : isHouse(own) ? ridgedRoof(at, size, own, near, fine)
      : flatRoof(at, size, wall, own, near, fine);
    // the street's glow comes up over the edge
    if (made < 3.5) shine += vec3(.085, .05, .035) * exp(-min(min(at.x, size.x - at.x), size.y - at.y) * .7);
  } else if (made < 4.) {
    color = wall * (.75 + .3 * near.r + .15 * fine.b);
    if (made > .5 && made < 1.5) {
      float course = smoothstep(.42, .48, abs(fract(at.y * 3.2) - .5));
      color *= 1. - .2 * course;
    }
    float bay = made > 2.5 ? 1.1 : 1.75;
    vec2 cell = vec2(floor(at.x / bay), floor(at.y / STOREY));
    vec2 inside = vec2(fract(at.x / bay), fract(at.y / STOREY));
    float margin = step(.5, at.x) * step(at.x, size.x - .5) * step(at.y, size.y - .25);
    if (at.y < STOREY && !isHouse(own)) {
      // the ground floor: shops, some still open, with an awning each or a sign of neon
      float shop = floor(at.x / SHOP), across = fract(at.x / SHOP);
      float glass = step(.1, inside.y) * step(inside.y, .66) * step(.06, across) * step(across, .94) * margin;
      vec3 tone = shopTone(shop, own);
      float frame = step(.03, abs(across - .5)) * step(.012, abs(across - .28)) * step(.012, abs(across - .72));
      color = mix(color, vec3(.05, .055, .07), glass);
      // somebody or something stands in the window
      float goods = step(inside.y, .1 + .3 * chance(vec2(floor(at.x * 2.6), own * 3.)));
      if (isOpen(shop, own)) shine += tone * glass * frame * (.78 + .3 * near.g) * (1. - .55 * goods);
      float dress = chance(vec2(shop, own * 5.));
      float board = step(.7, inside.y) * step(inside.y, .94) * margin * step(.04, across) * step(across, .96);
      if (dress > .42) {
        vec3 cloth = dress > .8 ? vec3(.50, .10, .12) : dress > .6 ? vec3(.10, .30, .32) : vec3(.46, .32, .10);
        vec3 stripe = mix(cloth, vec3(.62, .58, .52), step(.5, fract(at.x * 1.7)));
        color = mix(color, stripe * (.7 + .5 * inside.y), board);
        if (isOpen(shop, own)) shine += tone * .1 * board;
      } else {
        vec3 neon = dress > .28 ? vec3(1., .25, .5) : dress > .14 ? vec3(.25, .9, 1.) : vec3(.5, 1., .4);
        float strokes = step(.3, chance(vec2(floor(at.x * 3.4), own * 23.))) * step(.25, fract(at.x * 3.4)) * step(abs(across - .5), .33);
        color = mix(color, vec3(.05, .04, .08), board);
        if (isOpen(shop, own)) shine += neon * board * (.1 + .95 * strokes * smoothstep(.08, .04, abs(inside.y - .82)));
      }
    } else {
      float glass = step(.2, inside.x) * step(inside.x, .8) * step(.22, inside.y) * step(inside.y, .8) * margin;
      float lit = step(.68, chance(cell + own * 13.));
      vec3 tone = chance(cell + own * 3.) > .3 ? vec3(1., .74, .42) : vec3(.55, .75, 1.);
      color = mix(color, wall * 1.25, step(.14, inside.x) * step(inside.x, .86) * step(.14, inside.y) * step(inside.y, .86) * margin * .5);
      color = mix(color, vec3(.045, .05, .075), glass);
      float frame = glass * step(.46, inside.x) * step(inside.x, .54);
      shine += tone * glass * lit * (.6 + .4 * inside.y) * (1. - frame);
      // a ledge at each floor
      color *= 1. + .3 * step(.93, inside.y);
    }
    color *= .62 + .38 * smoothstep(0., 2.5, size.y - at.y + 1.5);
  } else {
    color = wall * (.7 + .35 * near.r + .2 * fine.b);
    if (made < 4.5) {
      // a beam with a fold along it, on posts
      float apart = size.x / max(1., floor(size.x / 2. + .5));
      float post = abs(fract(at.x / apart) - .5) * apart;
      float beam = size.y * .45;
      if (at.y < beam && post > .09) discard;
      float fold = (at.y - beam) / (size.y - beam);
      color *= at.y < beam ? .45 : .72 + .5 * abs(fold * 2. - 1.) - .3 * smoothstep(.2, 0., fold);
      // reflectors
      float spot = length(vec2(post, at.y - size.y * .72)) - .07;
      color = mix(color, vec3(1.3, .75, .2), smoothstep(.02, 0., spot));
    }
    if (abs(made - 6.) < .5) {
      color *= 1. - .5 * smoothstep(.42, .48, abs(fract(at.x / 1.1) - .5));
      color = mix(color, vec3(.24, .13, .08), smoothstep(.55, .75, near.g) * .6);
    }
  }
  if (made > 7.5 && made < 8.5) color = mix(color, vec3(.55, .07, .05), step(.5, fract(at.x / 1.6)));
  vec2 foot = isRoof ? vGround : vGround + vec2(0., .8);
  vec3 light = uMoon * (isRoof ? 1.25 : .9) + lightAt(foot, 1.) * (isRoof ? .35 : .85);
  gl_FragColor = vec4(shown(color * light * 1.9 + shine), 1.);
}`;
