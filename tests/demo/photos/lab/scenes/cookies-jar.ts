import { constants, type PhotoScene } from '../scene';
import { COOKIE } from './cookie.glsl';

const GLSL = `
const vec3 FLAT = vec3(-.62, .11, 1.02), LEAN = vec3(.86, .46, .52);
vec3 flatTurn(vec3 p) { p -= FLAT; p.xz *= rot(2.4); return p / 1.2; }
vec3 leanTurn(vec3 p) { p -= LEAN; p.xz *= rot(-.55); p.yz *= rot(-1.12); p.xz *= rot(1.); return p / 1.2; }
float layer(vec3 p) { return clamp(floor((p.y - .05) / .206), 0., 7.); }
vec3 stack(vec3 p, float i) { vec2 j = vec2(h1(i + 3.), h1(i + 8.)) - .5; p -= vec3(j.x * .09, .16 + i * .206, j.y * .09); p.xy *= rot((h1(i + 20.) - .5) * .09); p.xz *= rot(i * 2.3); return p / 1.2; }
float lidD(vec3 p) { return min(puck(p - vec3(0, 1.98, 0), .60, .12, .03), puck(p - vec3(0, 1.84, 0), .53, .06, .02)); }
float twine(vec3 p) { vec2 q = vec2(length(p.xz) - .575, abs(p.y - 1.77) - .022); return length(q) - .022 - .005 * sin(atan(p.z, p.x) * 70. + p.y * 160.); }
float label(vec3 p) { float a = atan(p.x, p.z); return max(max(abs(length(p.xz) - .668) - .003, abs(p.y - .93) - .33), (abs(a) - .80) * .6); }
vec2 props(vec3 p) { vec2 h = vec2(lidD(p), 1.); h = near(h, vec2(twine(p), 2.)); h = near(h, vec2(label(p), 3.));
  vec3 m = p - vec3(-1.55, 0., -1.9); h = near(h, vec2(max(length(m.xz) - .42, abs(m.y - .6) - .6) - .02, 80.));
  vec3 b = p - vec3(1.5, 0., -2.3); b.y -= .42; float bowl = max(abs(length(b) - .62) - .03, b.y); return near(h, vec2(bowl, 81.)); }
float coarse(vec3 p) { float h = props(p).x; h = min(h, puck(p - vec3(0, .88, 0), .40, .80, .1)); h = min(h, puck(flatTurn(p), .42, .09, .07) * 1.2); return min(h, puck(leanTurn(p), .42, .09, .07) * 1.2); }
vec2 map(vec3 p) {
  vec2 h = props(p); float body = puck(p - vec3(0, .9, 0), .60, .9, .1);
  if (body > .1) h.x = min(h.x, body); else { float i = layer(p); float f = fract((p.y - .05) / .206);
    // One cookie a look; the step ends at the next layer, where the neighbour takes over.
    vec2 c = cookie(stack(p, i), i * .41 + .2, 0.); h = near(h, vec2(c.x * 1.15, 10. + i + c.y * 20.)); h.x = min(h.x, min(f, 1. - f) * .206 + .02); }
  float f = length(p - FLAT) - .6; if (f > .2) h.x = min(h.x, f); else { vec2 c = cookie(flatTurn(p), 3.3, 1.); h = near(h, vec2(c.x * 1.15, 18. + c.y * 20.)); }
  f = length(p - LEAN) - .6; if (f > .2) h.x = min(h.x, f); else { vec2 c = cookie(leanTurn(p), 4.7, 0.); h = near(h, vec2(c.x * 1.15, 19. + c.y * 20.)); }
  return h;
}
float glassMap(vec3 p) { float body = puck(p - vec3(0, .87, 0), .66, .87, .16); return smin(body, puck(p - vec3(0, 1.76, 0), .56, .1, .02), .06); }
Mat material(float id, vec3 p, inout vec3 n) {
  if (id < .5) return linen(p, n, rgb(214., 202., 182.));
  if (id < 1.5) { vec3 w = p; w.z += 2.; return wood(w * vec3(1., 1., 1.), n, rgb(214., 184., 146.), rgb(170., 132., 96.), 3.); }
  if (id < 2.5) return Mat(rgb(196., 172., 136.) * (.7 + .4 * vn(p * 60.)), .95, .02, .3);
  if (id < 3.5) { vec4 t = texture(uLabel, vec2(atan(p.x, p.z) / 1.6 + .5, (p.y - .60) / .66)); vec3 kraft = rgb(247., 240., 224.) * (.95 + .07 * vn(p * 70.));
    return Mat(mix(kraft, pow(t.rgb, vec3(2.2)), t.a), .8, .03, .1); }
  if (id > 80.5) return Mat(rgb(112., 130., 96.), .3, .05, 0.);
  if (id > 79.5) return Mat(p.y > .92 ? rgb(238., 238., 238.) : rgb(248., 243., 234.), .12, .05, .5);
  float part = floor((id - 10.) / 20. + .01), i = floor(id - 10. - part * 20. + .5);
  if (i > 8.5) return dough(leanTurn(p), 4.7, part, 0.); if (i > 7.5) return dough(flatTurn(p), 3.3, part, 1.);
  return dough(stack(p, i), i * .41 + .2, part, 0.);
}
`;

const LIGHT = constants({
  boxMin: [-2, 0, -3],
  boxMax: [2.15, 2.12, 1.7],
  camPos: [0.12, 1.62, 5.6],
  camTarget: [0.06, 0.93, 0.1],
  lens: 3.75,
  focus: 5.0,
  aperture: 1.15,
  keyDir: [-0.95, 0.95, 0.1],
  keyColor: [2.5, 2.32, 2.05],
  fillDir: [0.7, 0.5, 0.6],
  wallTint: [0.66, 0.63, 0.57],
  floorTint: [0.52, 0.45, 0.36],
});

export const cookiesJar: PhotoScene = {
  id: 'cookies-matcha-toples',
  width: 3000,
  height: 4000,
  seed: 21,
  exposure: 0.6,
  glsl: LIGHT + COOKIE + GLSL,
  label: (draw) => {
    draw.strokeStyle = '#5b6b24';
    draw.lineWidth = 6;
    draw.strokeRect(26, 26, 972, 460);
    draw.textAlign = 'center';
    draw.fillStyle = '#4a5a1d';
    draw.font = 'italic 700 170px "URW Bookman", Georgia, serif';
    draw.fillText('Qkiz', 512, 205);
    draw.fillStyle = '#7a4b22';
    draw.font = '700 62px "Liberation Sans", Arial, sans-serif';
    draw.letterSpacing = '10px';
    draw.fillText('SOFT COOKIES', 517, 305);
    draw.fillStyle = '#5b6b24';
    draw.fillRect(332, 335, 360, 76);
    draw.fillStyle = '#fdf8ea';
    draw.font = '700 50px "Liberation Sans", Arial, sans-serif';
    draw.fillText('MATCHA', 517, 391);
    draw.fillStyle = '#7a4b22';
    draw.letterSpacing = '3px';
    draw.font = '36px "Liberation Sans", Arial, sans-serif';
    draw.fillText('200 gr  ·  Batam', 512, 460);
  },
};
