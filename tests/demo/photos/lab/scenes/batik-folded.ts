import { constants, type PhotoScene } from '../scene';

const GLSL = `
const vec4 CLOTH[4] = vec4[4](vec4(.0, .10, .0, .02), vec4(.03, .30, -.02, -.05), vec4(-.02, .50, .02, .06), vec4(.02, .69, .0, -.03));
vec3 lay(vec3 p, int i) { p -= CLOTH[i].xyz; p.xz *= rot(CLOTH[i].w); return p; }
/** A folded length of cloth: round at the front fold, layers showing at the sides. */
float folded(vec3 p, float seed) {
  p.y -= .014 * sin(p.x * 2.3 + seed * 4.) * cos(p.z * 2.1 + seed) + .008 * vn2(p.xz * 5. + seed * 9.);
  float d = rbox(p, vec3(1.22, .10, .80), .095);
  float leaves = abs(fract(p.y * 17. + .12 * sin(p.z * 7. + p.x * 5. + seed)) - .5);
  return (d + (.5 - leaves) * .016 * smoothstep(1.1, 1.2, abs(p.x))) * .8;
}
float spread(vec3 p) { vec2 q = p.xz - vec2(.5, .75); q *= rot(.5); float y = .055 + .035 * sin(q.x * 2.2 + .8 * sin(q.y * 1.7)) + .02 * sin(q.y * 5. + q.x) + .012 * vn2(q * 6.);
  return max((abs(p.y - y) - .012) * .7, max(abs(q.x) - 2.1 - .03 * sin(q.y * 4.), abs(q.y) - .95)); }
vec2 map(vec3 p) { vec2 h = vec2(spread(p), 20.);
  float all = rbox(p - vec3(0, .4, 0), vec3(1.35, .5, .95), .05); if (all > .2) h = near(h, vec2(all, 10.)); else for (int i = 0; i < 4; i++) h = near(h, vec2(folded(lay(p, i), float(i)), 10. + float(i)));
  vec3 b = p - vec3(-1.9, .42, -1.5); h = near(h, vec2(max(abs(length(b) - .55) - .03, b.y - .1), 30.)); vec3 s = p - vec3(1.75, 0., -1.4); h = near(h, vec2(puck(s - vec3(0, .5, 0), .24, .42, .03), 31.)); h = near(h, vec2(min(puck(s - vec3(0, .05, 0), .36, .05, .02), puck(s - vec3(0, .95, 0), .36, .05, .02)), 32.));
  return h; }
float coarse(vec3 p) { float h = spread(p); float all = rbox(p - vec3(0, .4, 0), vec3(1.35, .5, .95), .05); if (all > .2) h = min(h, all); else for (int i = 0; i < 4; i++) h = min(h, rbox(lay(p, i), vec3(1.2, .098, .79), .095));
  vec3 b = p - vec3(-1.9, .42, -1.5); h = min(h, max(abs(length(b) - .55) - .03, b.y - .1)); return min(h, puck(p - vec3(1.75, .5, -1.4), .26, .5, .03)); }
float glassMap(vec3 p) { return 1e3; }
/** Four petals meeting in a cross, each with a rim and two seeds. x: petal, y: line. */
vec2 kawung(vec2 u) { vec2 q = abs(fract(u) - .5); float a = (q.x + q.y) * .7071, b = (q.x - q.y) * .7071; float e = length(vec2((a - .36) / .315, b / .165));
  float line = smoothstep(.10, .05, abs(e - .80)) + smoothstep(.05, .035, length(vec2(a - .27, b))) + smoothstep(.05, .035, length(vec2(a - .46, b))) + smoothstep(.045, .03, length(fract(u) - .5));
  vec2 c = abs(fract(u + .5) - .5); line += smoothstep(.06, .04, abs(c.x) + abs(c.y)); return vec2(smoothstep(1.02, .96, e), clamp(line, 0., 1.)); }
vec2 parang(vec2 u) { float a = (u.x + u.y) * .7071, b = (u.x - u.y) * .7071; float band = fract(a * 1.6); float s = sin(b * 9. + band * 5.); float blade = smoothstep(-.05, .1, s - .25 + abs(band - .5)); 
  float edge = smoothstep(.07, .04, abs(band - .06)); float diamond = smoothstep(.06, .04, abs(band - .06) + abs(fract(b * 3.) - .5) * .14); return vec2(blade * step(.14, band), clamp(edge * .6 + diamond + smoothstep(.16, .08, abs(s - .25 + abs(band - .5))), 0., 1.)); }
vec2 truntum(vec2 u) { vec2 c = floor(u); u = fract(u) - .5; u *= rot(h2(c) * 6.); float a = atan(u.y, u.x), r = length(u); float f = smoothstep(.03, .0, r - .30 * (.55 + .45 * cos(a * 8.))); return vec2(f, smoothstep(.05, .03, r) + smoothstep(.025, .01, abs(r - .38)) * step(.3, fract(a * 5.))); }
Mat cloth(vec2 u, int kind, inout vec3 n, vec3 p) {
  vec3 ground, petal, line; vec2 k; vec2 w = u + .006 * vec2(fbm2(u * 9.), fbm2(u * 9. + 4.));
  if (kind == 0) { k = truntum(w * 5.); ground = rgb(28., 44., 84.); petal = rgb(222., 214., 196.); line = rgb(180., 150., 90.); }
  else if (kind == 1) { k = parang(w * 3.2); ground = rgb(222., 204., 168.); petal = rgb(98., 56., 28.); line = rgb(52., 32., 22.); }
  else if (kind == 2) { k = truntum(w * 6.5); ground = rgb(120., 34., 38.); petal = rgb(226., 192., 120.); line = rgb(240., 220., 170.); }
  else { k = kawung(w * 4.2); ground = rgb(74., 44., 28.); petal = rgb(228., 206., 166.); line = rgb(128., 78., 36.); }
  vec3 c = mix(ground, petal, k.x); c = mix(c, line, clamp(k.y, 0., 1.) * .9);
  float crackle = smoothstep(.035, .0, abs(fbm2(u * 7.) - .5)) * .12; c = mix(c, ground, crackle); c *= .86 + .2 * fbm2(u * 4.);
  vec2 t = sin(u * 320.); n = normalize(n + .10 * vec3(t.x, 0., t.y)); return Mat(c * (.95 + .07 * t.x * t.y), .8, .03, .2); }
Mat material(float id, vec3 p, inout vec3 n) {
  if (id < .5) return wood(p, n, rgb(206., 178., 146.), rgb(158., 124., 92.), 1.1);
  if (id > 31.5) return wood(p, n, rgb(190., 140., 90.), rgb(140., 92., 54.), 2.);
  if (id > 30.5) return Mat(rgb(236., 226., 204.) * (.8 + .25 * sin(p.y * 190.)), .9, .02, .2);
  if (id > 29.5) return Mat(rgb(126., 92., 64.), .6, .03, 0.);
  if (id > 19.5) { vec2 q = p.xz - vec2(.5, .75); q *= rot(.5); return cloth(q, 3, n, p); }
  int i = int(id - 9.5); vec3 q = lay(p, i); vec2 u = abs(q.x) > 1.19 && abs(n.x) > .6 ? vec2(q.z, q.y * 1.) : vec2(q.x, q.z - q.y * sign(q.z) * smoothstep(.7, .8, abs(q.z)));
  Mat m = cloth(u + float(i) * .37, i, n, p); if (abs(q.x) > 1.19 && abs(n.x) > .6) m.alb *= .55 + .45 * smoothstep(.1, .35, abs(fract(q.y * 17. + .12 * sin(q.z * 7. + q.x * 5. + float(i))) - .5)); return m;
}
`;

const LIGHT = constants({
  boxMin: [-2.6, 0, -2.2],
  boxMax: [2.7, 1.02, 2.8],
  camPos: [-0.9, 2.75, 4.3],
  camTarget: [0.0, 0.34, 0.12],
  lens: 3.3,
  focus: 4.75,
  aperture: 1.05,
  keyDir: [-0.9, 0.95, -0.25],
  keyColor: [2.6, 2.4, 2.1],
  fillDir: [0.5, 0.6, 0.8],
  wallTint: [0.6, 0.6, 0.62],
  floorTint: [0.5, 0.42, 0.34],
});

export const batikFolded: PhotoScene = {
  id: 'batik-lipat',
  width: 4000,
  height: 3000,
  seed: 31,
  exposure: 0.66,
  glsl: LIGHT + GLSL,
};
