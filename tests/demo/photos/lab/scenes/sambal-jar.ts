import { constants, type PhotoScene } from '../scene';

const GLSL = `
float chili(vec3 p, float len, float bend) { p.z += bend * p.x * p.x - bend * .2; p.y += .03 * sin(p.x * 5.); float x = clamp(p.x / len * .5 + .5, 0., 1.);
  float r = .085 * pow(x + .001, .55) * (1. - .25 * smoothstep(.85, 1., x)); return (length(vec3(max(abs(p.x) - len, 0.), p.yz)) - r) * .75; }
float stalk(vec3 p, float len, float bend) { p.z += bend * p.x * p.x - bend * .2; p.x -= len + .05; float cap = length(p * vec3(1., .9, .9)) - .082; p.x -= .05; p.y -= p.x * p.x * .8;
  return min(cap, seg3(p, vec3(0), vec3(.3, 0, 0)) - .021); }
const vec4 POSE[5] = vec4[5](vec4(-.72, .09, 1.0, .35), vec4(.62, .09, 1.12, 2.75), vec4(.15, .085, 1.36, 3.35), vec4(-1.15, .09, .35, 1.1), vec4(-.42, .22, 1.06, -.35));
vec3 pose(vec3 p, int i) { p -= POSE[i].xyz; p.xz *= rot(POSE[i].w); return p; }
vec2 chilies(vec3 p) { vec2 h = vec2(1e3, 0.); for (int i = 0; i < 5; i++) { vec3 q = p - POSE[i].xyz; float far = length(q) - .9; if (far > min(h.x, .4)) { h.x = min(h.x, max(far, .1)); continue; }
  q = pose(p, i); float bend = i == 1 ? -.5 : .45; h = near(h, vec2(chili(q, .48, bend), i == 3 ? 6. : 5.)); h = near(h, vec2(stalk(q, .48, bend), 7.)); } return h; }
float shallot(vec3 p) { float r = length(p.xz); float y = p.y - .19; float k = 1. - .35 * smoothstep(.0, .3, y); return (length(vec3(p.x / k, y * .85, p.z / k)) - .2 - .008 * sin(atan(p.z, p.x) * 14.)) * .6; }
float garlic(vec3 p) { float a = atan(p.z, p.x); float y = p.y - .2; float r = length(p.xz) * (1. - .09 * abs(sin(a * 3.5)) * smoothstep(.2, -.2, y - .05));
  float b = length(vec2(r, y * 1.05)) - .25; return smin(b, seg(vec2(r, p.y), vec2(0., .3), vec2(.0, .58)) - .045, .2) * .7; }
float label(vec3 p) { return max(max(abs(length(p.xz) - .688) - .003, abs(p.y - .72) - .34), (abs(atan(p.x, p.z)) - .82) * .6); }
float fillD(vec3 p) { return puck(p - vec3(0, .66, 0), .615, .62, .12); }
vec2 props(vec3 p) { vec2 h = vec2(puck(p - vec3(0, 1.62, 0), .58, .15, .035), 1.);
  float ridges = length(p.xz) - .585 - .006 * sin(atan(p.z, p.x) * 60.); h = near(h, vec2(max(ridges, abs(p.y - 1.6) - .09), 1.)); h = near(h, vec2(label(p), 3.));
  h = near(h, vec2(shallot(p - vec3(1.12, 0, .62)), 8.)); vec3 s = p - vec3(1.0, 0, .12); s.xz *= rot(1.); s.xy *= rot(.5); h = near(h, vec2(shallot(s), 8.)); h = near(h, vec2(garlic(p - vec3(-1.08, 0, -.35)), 9.));
  h = near(h, vec2(garlic(p - vec3(-1.5, 0, -1.1)), 9.)); vec3 b = p - vec3(1.35, .5, -1.7); return near(h, vec2(max(abs(length(b) - .7) - .035, b.y - .05), 10.)); }
float coarse(vec3 p) { return min(min(props(p).x, fillD(p)), chilies(p).x); }
vec2 map(vec3 p) { vec2 h = near(props(p), chilies(p)); float f = fillD(p); if (f < .05) f -= .012 * (vn(p * 22.) - .5); return near(h, vec2(f, 4.)); }
float glassMap(vec3 p) { return smin(puck(p - vec3(0, .68, 0), .68, .68, .17), puck(p - vec3(0, 1.42, 0), .55, .14, .02), .08); }
Mat material(float id, vec3 p, inout vec3 n) {
  if (id < .5) return wood(p, n, rgb(142., 98., 66.), rgb(74., 46., 30.), .8);
  if (id < 1.5) return Mat(rgb(196., 158., 84.), .32, .55, 0.);
  if (id < 3.5) { vec4 t = texture(uLabel, vec2(atan(p.x, p.z) / 1.64 + .5, (p.y - .38) / .68)); return Mat(mix(rgb(250., 244., 230.), pow(t.rgb, vec3(2.2)), t.a) * (.96 + .06 * vn(p * 60.)), .75, .03, .1); }
  if (id < 4.5) { float c = fbm(p * 9.); vec3 a = mix(rgb(150., 22., 10.), rgb(206., 56., 20.), smoothstep(.3, .7, c)); float seed = smoothstep(.74, .80, vn(p * 24. + 3.)); a = mix(a, rgb(236., 190., 96.), seed);
    a = mix(a, rgb(92., 14., 8.), smoothstep(.66, .8, vn(p * 15. + 9.))); a = mix(a, rgb(226., 190., 150.), smoothstep(.78, .84, vn(p * 9. + 20.))); n = normalize(n + .35 * (vec3(vn(p * 40.), vn(p * 40. + 7.), vn(p * 40. + 13.)) - .5));
    return Mat(a, .28, .045, .4); }
  if (id < 5.5) return Mat(mix(rgb(186., 20., 14.), rgb(214., 40., 20.), vn(p * 5.)), .2, .05, .25);
  if (id < 6.5) return Mat(mix(rgb(66., 112., 34.), rgb(96., 140., 44.), vn(p * 5.)), .22, .05, .25);
  if (id < 7.5) return Mat(rgb(84., 124., 44.) * (.8 + .3 * vn(p * 30.)), .6, .03, .2);
  if (id < 8.5) { float st = vn2(vec2(atan(p.z - .4, p.x - 1.06) * 12., p.y * 2.)); return Mat(mix(rgb(128., 44., 66.), rgb(196., 116., 120.), st * .8), .3, .05, .2); }
  if (id < 9.5) { float st = vn2(vec2(atan(p.z, p.x) * 60., p.y * 3.)); return Mat(mix(rgb(240., 232., 218.), rgb(206., 186., 186.), smoothstep(.55, .9, st) * .7), .55, .035, .45); }
  return Mat(rgb(104., 104., 100.) * (.8 + .3 * vn(p * 50.)), .8, .03, 0.);
}
`;

const LIGHT = constants({
  boxMin: [-1.9, 0, -2.5],
  boxMax: [2.1, 1.8, 1.95],
  camPos: [0.1, 1.95, 5.3],
  camTarget: [-0.02, 0.66, 0.25],
  lens: 3.75,
  focus: 4.75,
  aperture: 1.2,
  keyDir: [0.85, 1.05, 0.05],
  keyColor: [2.5, 2.25, 1.9],
  fillDir: [-0.7, 0.5, 0.6],
  wallTint: [0.46, 0.42, 0.38],
  floorTint: [0.4, 0.28, 0.2],
});

export const sambalJar: PhotoScene = {
  id: 'sambal-bawang',
  width: 3000,
  height: 4000,
  seed: 41,
  exposure: 0.72,
  glsl: LIGHT + GLSL,
  label: (draw) => {
    draw.fillStyle = '#b3271b';
    draw.fillRect(0, 0, 1024, 70);
    draw.fillRect(0, 442, 1024, 70);
    draw.textAlign = 'center';
    draw.fillStyle = '#8e1c12';
    draw.font = '700 150px "URW Bookman", Georgia, serif';
    draw.fillText('SAMBAL', 512, 225);
    draw.font = '700 100px "URW Bookman", Georgia, serif';
    draw.fillText('BAWANG', 512, 325);
    draw.fillStyle = '#3c2a20';
    draw.font = 'italic 52px "URW Bookman", Georgia, serif';
    draw.fillText('Dapur Bu Rini', 512, 405);
    draw.fillStyle = '#fdf3dc';
    draw.font = '700 36px "Liberation Sans", Arial, sans-serif';
    draw.letterSpacing = '6px';
    draw.fillText('150 ml  ·  PEDAS', 515, 489);
  },
};
