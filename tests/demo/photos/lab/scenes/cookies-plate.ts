import { constants, type PhotoScene } from '../scene';
import { COOKIE } from './cookie.glsl';

const GLSL = `
const vec4 SPOT[7] = vec4[7](vec4(-.40, .165, .30, .0), vec4(.42, .165, .28, .04), vec4(.0, .165, -.42, .0), vec4(-.78, .20, -.28, .16),
  vec4(.80, .20, -.30, -.17), vec4(.02, .335, .02, .10), vec4(-.08, .165, .93, -.06));
vec3 turn(vec3 p, int i) { float w = SPOT[i].w; p.xy *= rot(w); p.yz *= rot(w * .7 + .03); p.xz *= rot(float(i) * 1.9); return p; }
float plate(vec3 p) { vec2 q = vec2(length(p.xz), p.y); float d = smin(seg(q, vec2(0., .045), vec2(1.0, .045)), seg(q, vec2(1.0, .045), vec2(1.5, .19)), .12) - .03;
  return min(d, max(abs(q.x - .8) - .06, abs(q.y - .02) - .02)); }
vec2 props(vec3 p) { vec2 h = vec2(plate(p), 1.);
  vec3 m = p - vec3(1.55, 0., -1.75); h = near(h, vec2(max(length(m.xz) - .42, abs(m.y - .55) - .55) - .015, 80.));
  vec3 jar = p - vec3(-1.75, 0., -1.9); return near(h, vec2(puck(jar - vec3(0, .75, 0), .55, .75, .1), 81.)); }
float coarse(vec3 p) { float h = props(p).x; if (length(p - vec3(0, .2, 0)) - 1.5 > h) return h;
  for (int i = 0; i < 7; i++) { vec3 q = p - SPOT[i].xyz; q.y += SPOT[i].w * q.x; h = min(h, puck(q, .42, .09, .075)); } return h; }
vec2 map(vec3 p) {
  vec2 h = props(p);
  float all = length(p - vec3(0, .2, .1)) - 1.4; if (all > min(h.x, .3)) h.x = min(h.x, max(all, .05));
  else for (int i = 0; i < 7; i++) { vec3 q = p - SPOT[i].xyz; float far = length(q) - .47; if (far > min(h.x, .3)) { h.x = min(h.x, max(far, .05)); continue; }
    vec2 c = cookie(turn(q, i), float(i) * .37 + .1, i == 5 ? 1. : 0.); h = near(h, vec2(c.x, 2. + float(i) + c.y * 20.)); }
  if (p.y < .05) { vec2 g = p.xz / .21, c = floor(g); float k = h2(c); if (k > .8 && p.z > .6) { vec3 q = vec3((fract(g) - .5 - .5 * (vec2(h2(c + 3.), h2(c + 9.)) - .5)) * .21, 0.); 
      float s = .008 + .016 * h2(c + 17.); h = near(h, vec2((length(vec3(q.x, p.y - s * .6, q.y)) - s) * .8, 82.)); } else h.x = min(h.x, .09); }
  else h.x = min(h.x, max(p.y - .03, .02));
  return h;
}
vec3 place(vec3 p, int i) { return turn(p - SPOT[i].xyz, i); }
float glassMap(vec3 p) { return 1e3; }
Mat material(float id, vec3 p, inout vec3 n) {
  if (id < .5) return wood(p, n, rgb(222., 186., 142.), rgb(158., 108., 66.), .92);
  if (id < 1.5) { float r = length(p.xz); float speck = smoothstep(.80, .86, vn(p * 34.)) * .5; vec3 c = mix(rgb(238., 234., 224.), rgb(150., 122., 94.), speck);
    c = mix(c, rgb(150., 112., 76.), smoothstep(1.485, 1.515, r)); return Mat(c, .16, .045, 0.); }
  if (id > 81.5) return Mat(uVariant > .5 ? rgb(150., 96., 56.) : rgb(160., 164., 84.), .9, .02, .3);
  if (id > 80.5) { vec3 c = p.y > 1.25 ? rgb(200., 160., 110.) : rgb(196., 178., 150.); return Mat(c, .3, .05, .2); }
  if (id > 79.5) return Mat(p.y > .86 ? rgb(236., 238., 240.) : rgb(248., 244., 236.), .12, .05, .5);
  float part = floor((id - 2.) / 20. + .01); int i = int(id - 2. - part * 20. + .5); return dough(place(p, i), float(i) * .37 + .1, part, i == 5 ? 1. : 0.);
}
`;

const LIGHT = constants({
  boxMin: [-2.4, 0, -2.6],
  boxMax: [2.1, 1.62, 2.3],
  camPos: [0.3, 2.45, 3.5],
  camTarget: [0.02, 0.14, 0.18],
  lens: 3.0,
  focus: 4.02,
  aperture: 1.25,
  keyDir: [-0.75, 1.0, -0.62],
  keyColor: [2.5, 2.3, 2.0],
  fillDir: [0.6, 0.6, 0.7],
  wallTint: [0.62, 0.64, 0.68],
  floorTint: [0.55, 0.42, 0.3],
});

export const cookiesPlate: PhotoScene = {
  id: 'cookies-matcha-piring',
  width: 4000,
  height: 3000,
  seed: 11,
  exposure: 0.62,
  glsl: LIGHT + COOKIE + GLSL,
};

/** The same table, baked with cocoa; small, as a photo that went through a chat. */
export const cookiesChocolate: PhotoScene = {
  ...cookiesPlate,
  id: 'cookies-cokelat-piring',
  width: 1600,
  height: 1200,
  share: 0.35,
  seed: 12,
  variant: 1,
};
