/**
 * What every photo shares: noise, distance functions, the light of one big window, ray marching.
 *
 * A scene must define, before MAIN is appended:
 *   float tableId, box min/max, camera and light constants (see `PhotoScene`),
 *   `vec2 map(vec3 p)` (distance, material id), `float coarse(vec3 p)` (the same without detail, for
 *   shadows), `float glassMap(vec3 p)`,
 *   `Mat material(float id, vec3 p, inout vec3 n)`.
 * The table is the plane y = 0 and is met analytically: a march towards a flat plane wastes most steps.
 */
export const COMMON = `
precision highp float;
uniform vec2 uRes; uniform vec2 uJit; uniform sampler2D uLabel; uniform sampler2D uStart; uniform sampler2D uFirst; uniform float uRefine; uniform float uVariant;
out vec4 outColor;
struct Mat { vec3 alb; float rough; float f0; float soft; };
vec3 rgb(float r, float g, float b) { return pow(vec3(r, g, b) / 255., vec3(2.2)); }
float h1(float n) { uint x = uint(int(floor(n))) * 747796405u + 2891336453u;
  x = ((x >> ((x >> 28u) + 4u)) ^ x) * 277803737u; return float((x >> 22u) ^ x) / 4294967295.; }
float h3(ivec3 c) { uint x = uint(c.x) * 1597334673u ^ uint(c.y) * 3812015801u ^ uint(c.z) * 2798796415u;
  x = (x ^ (x >> 15u)) * 2246822519u; x ^= x >> 13u; return float(x & 0xffffffu) / 16777215.; }
float h2(vec2 c) { return h3(ivec3(ivec2(floor(c)), 7)); }
float vn(vec3 p) { ivec3 i = ivec3(floor(p)); vec3 f = fract(p); f = f * f * (3. - 2. * f);
  ivec2 e = ivec2(0, 1);
  return mix(mix(mix(h3(i), h3(i + e.yxx), f.x), mix(h3(i + e.xyx), h3(i + e.yyx), f.x), f.y),
    mix(mix(h3(i + e.xxy), h3(i + e.yxy), f.x), mix(h3(i + e.xyy), h3(i + e.yyy), f.x), f.y), f.z); }
float vn2(vec2 p) { ivec3 i = ivec3(ivec2(floor(p)), 3); vec2 f = fract(p); f = f * f * (3. - 2. * f);
  ivec2 e = ivec2(0, 1);
  return mix(mix(h3(i), h3(i + e.yxx), f.x), mix(h3(i + e.xyx), h3(i + e.yyx), f.x), f.y); }
float fbm(vec3 p) { float s = 0., a = .5; for (int i = 0; i < 4; i++) { s += a * vn(p); p = p * 2.03 + 3.1; a *= .5; } return s; }
float fbm2(vec2 p) { float s = 0., a = .5; for (int i = 0; i < 4; i++) { s += a * vn2(p); p = p * 2.03 + 3.1; a *= .5; } return s; }
mat2 rot(float a) { float c = cos(a), s = sin(a); return mat2(c, -s, s, c); }
float smin(float a, float b, float k) { float h = max(k - abs(a - b), 0.) / k; return min(a, b) - h * h * k * .25; }
float smax(float a, float b, float k) { return -smin(-a, -b, k); }
float puck(vec3 p, float r, float h, float e) { vec2 q = vec2(length(p.xz) - r + e, abs(p.y) - h + e);
  return length(max(q, 0.)) + min(max(q.x, q.y), 0.) - e; }
float rbox(vec3 p, vec3 b, float e) { vec3 q = abs(p) - b + e; return length(max(q, 0.)) + min(max(q.x, max(q.y, q.z)), 0.) - e; }
float seg(vec2 p, vec2 a, vec2 b) { vec2 v = b - a, w = p - a; return length(w - v * clamp(dot(w, v) / dot(v, v), 0., 1.)); }
float seg3(vec3 p, vec3 a, vec3 b) { vec3 v = b - a, w = p - a; return length(w - v * clamp(dot(w, v) / dot(v, v), 0., 1.)); }
vec2 near(vec2 a, vec2 b) { return a.x < b.x ? a : b; }

/** Boards along x: growth rings drawn out, pores, gaps. tone 0..1 from pale to dark. */
Mat wood(vec3 p, inout vec3 n, vec3 pale, vec3 dark, float width) {
  float plank = floor(p.z / width); float f = fract(p.z / width); float seed = h1(plank + 40.) * 31.;
  vec2 q = vec2(p.x * .55 + seed * 3., p.z * 3.2 + seed);
  float warp = fbm2(q * vec2(.8, .55)) * 5.; float ring = .5 + .5 * sin((q.y * 1.6 + warp) * 6.);
  float pore = smoothstep(.62, .9, vn2(vec2(p.x * 7. + seed, p.z * 190.)));
  float fine = fbm2(vec2(p.x * 3. + seed, p.z * 60.));
  float k = clamp(.25 + .3 * ring * fine * 1.6 + .35 * (fine - .35) + .25 * (h1(plank + 9.) - .5), 0., 1.);
  vec3 c = mix(pale, dark, k); c *= 1. - .4 * pore;
  float gap = smoothstep(.0, .012 / width, min(f, 1. - f)); c *= mix(.25, 1., gap);
  n = normalize(n + vec3(0., 0., (f < .5 ? -1. : 1.) * .25 * (1. - smoothstep(0., .035 / width, min(f, 1. - f)))) + .05 * vec3(fine - .5, 0., pore - .3));
  return Mat(c, .45 + .2 * fine, .035, 0.);
}
Mat linen(vec3 p, inout vec3 n, vec3 c) {
  vec2 q = p.xz * 95. + .8 * vec2(fbm2(p.zx * 3.), fbm2(p.xz * 3.)); vec2 w = sin(q); float over = sign(sin(q.x * .5) * sin(q.y * .5));
  float slub = fbm2(vec2(p.x * 4., p.z * 90.)) * .5 + fbm2(vec2(p.x * 90., p.z * 4.)) * .5;
  n = normalize(n + .16 * vec3(w.x, 0., w.y));
  return Mat(c * (.86 + .1 * over * w.x * w.y + .25 * (slub - .45)), .9, .02, .3);
}
`;

/** Shared by both passes; needs the scene's camera constants. */
const RAY = `
vec3 rayAt(vec2 uv, out vec3 f) {
  f = normalize(CAM_TARGET - CAM_POS); vec3 s = normalize(cross(f, vec3(0, 1, 0))), u = cross(s, f);
  return normalize(f * CAM_LENS + s * uv.x + u * uv.y); }
`;

export const MAIN = `${RAY}
vec3 windowBasis(vec3 d) { vec3 z = normalize(KEY_DIR), x = normalize(cross(vec3(0, 1, 0), z)), y = cross(z, x);
  return vec3(dot(d, x), dot(d, y), dot(d, z)); }
/** The room: warm dim walls, and the window with its cross bars, blurred by roughness. */
vec3 room(vec3 d, float rough) {
  vec3 base = mix(FLOOR_TINT * .5, WALL_TINT, smoothstep(-.3, .5, d.y)) * (.55 + .45 * smoothstep(-.2, 1., d.y));
  vec3 w = windowBasis(d); if (w.z <= 0.) return base;
  vec2 q = w.xy / w.z; float e = .02 + rough * 1.1;
  vec2 s = smoothstep(vec2(.55, .75) + e, vec2(.55, .75) - e, abs(q));
  float bars = 1. - (1. - smoothstep(.0, .03 + e, abs(q.x) - .005)) * .85 * (1. - rough);
  bars *= 1. - (1. - smoothstep(.0, .03 + e, abs(q.y) - .005)) * .85 * (1. - rough);
  return base + KEY_COLOR * 2.6 * s.x * s.y * bars / (1. + 9. * rough);
}
/** The wall behind, out of focus: brighter towards the window. */
vec3 backdrop(vec3 d) { vec3 k = normalize(vec3(KEY_DIR.x, .6, 0.)); return WALL_TINT * (1.05 + .9 * dot(d, k)); }
vec2 span(vec3 ro, vec3 rd) { vec3 i = 1. / rd, a = (BOX_MIN - ro) * i, b = (BOX_MAX - ro) * i;
  vec3 lo = min(a, b), hi = max(a, b); return vec2(max(max(lo.x, lo.y), max(lo.z, 0.)), min(hi.x, min(hi.y, hi.z))); }
vec3 normalAt(vec3 p, float e) { vec3 n = vec3(0.); for (int i = 0; i < 4; i++) {
  vec3 k = .5773 * (2. * vec3(float(((i + 3) >> 1) & 1), float((i >> 1) & 1), float(i & 1)) - 1.); n += k * map(p + e * k).x; } return normalize(n); }
float shadow(vec3 p, vec3 l) { vec2 s = span(p, l); if (s.y <= s.x) return 1.;
  float t = max(.015, s.x), r = 1.; for (int i = 0; i < 16; i++) { float h = coarse(p + l * t);
    r = min(r, .5 + .5 * h / (.10 * t + .004)); if (r < .02 || t > s.y) break; t += clamp(h, .02, .3); }
  r = clamp(r, 0., 1.); return r * r * (3. - 2. * r); }
float occlusion(vec3 p, vec3 n) { float o = 0., w = 1.; for (int i = 1; i <= 4; i++) { float h = .012 + .024 * float(i * i);
  vec3 q = p + n * h; float d = min(coarse(q), q.y); o += max(0., h - d) * w / h; w *= .72; } return clamp(1. - o * .40, 0., 1.); }
vec3 lit(vec3 p, vec3 n, vec3 rd, Mat m, float ao) {
  vec3 l = normalize(KEY_DIR); float sh = shadow(p + n * .006, l);
  float nl = dot(n, l); float d = mix(max(nl, 0.), clamp((nl + .45) / 1.45, 0., 1.), m.soft) * mix(sh, .25 + .75 * sh, m.soft * .6);
  vec3 sky = mix(FLOOR_TINT * .55, WALL_TINT, .5 + .5 * n.y) * (.55 + .45 * max(0., dot(n, normalize(FILL_DIR))) * 1.4);
  vec3 bounce = FLOOR_TINT * max(0., -n.y * .5 + .35) * .35;
  vec3 amb = mix(vec3(ao), pow(vec3(ao), 1. - .45 * m.alb), .8);
  vec3 c = m.alb * (KEY_COLOR * d + (sky + bounce) * amb);
  vec3 r = reflect(rd, n), h = normalize(l - rd); float fr = m.f0 + (1. - m.f0) * pow(1. - max(0., dot(n, -rd)), 5.) * (1. - m.rough);
  float a = m.rough * m.rough + .002, nh = max(0., dot(n, h)), q = nh * nh * (a * a - 1.) + 1.;
  c += KEY_COLOR * min(4., a * a / (3.14 * q * q)) * .25 * m.f0 * 4. * max(nl, 0.) * sh * step(.3, m.rough);
  vec3 spec = room(r, m.rough) * fr * mix(1., ao, .8); if (r.y < 0.) spec *= .5;
  return c + spec;
}
void main() {
  // Later samples are traced only where the first one shows an edge.
  if (uRefine > .5) { ivec2 c = ivec2(gl_FragCoord.xy), top = ivec2(uRes) - 1; vec4 here = texelFetch(uFirst, c, 0); float edge = 0.;
    for (int i = 0; i < 8; i++) { int j = i < 4 ? i : i + 1; vec4 k = texelFetch(uFirst, clamp(c + ivec2(j % 3 - 1, j / 3 - 1), ivec2(0), top), 0);
      edge = max(edge, length((k.rgb - here.rgb) / (.25 + here.rgb)) * (1. - smoothstep(.03, .18, abs(here.a))) + abs(k.a - here.a) * 2.); }
    if (edge < .4) { outColor = here; return; } }
  vec2 uv = (2. * (gl_FragCoord.xy + uJit) - uRes) / min(uRes.x, uRes.y);
  vec3 f, ro = CAM_POS, rd = rayAt(uv, f); float start = texture(uStart, (gl_FragCoord.xy + uJit) / uRes).r;
  vec2 b = span(ro, rd); float tTable = rd.y < 0. ? -ro.y / rd.y : 1e4; float end = min(b.y, tTable);
  float t = max(b.x, start), id = -1.; if (b.y > b.x) for (int i = 0; i < 90; i++) { if (t > end) break;
    vec2 h = map(ro + rd * t); if (h.x < .0006 * t) { id = h.y; break; } t += h.x * .85; }
  vec3 col; float depth = t;
  if (id >= 0.) { vec3 p = ro + rd * t, n = normalAt(p, .0016); float ao = occlusion(p, n); Mat m = material(id, p, n); col = lit(p, n, rd, m, ao); }
  else if (tTable < 30.) { vec3 p = ro + rd * tTable, n = vec3(0, 1, 0); depth = tTable; float ao = occlusion(p, n); Mat m = material(0., p, n);
    vec3 c = lit(p, n, rd, m, ao); col = mix(c, backdrop(rd), smoothstep(2.5, 10., length(p - CAM_TARGET))); }
  else { depth = 30.; col = backdrop(rd); }
  // Glass is a thin skin over what stands behind it: reflection, a darker rim, a breath of green.
  float g = max(b.x, start); bool hit = false; if (b.y > b.x) for (int i = 0; i < 70; i++) { if (g > min(depth, b.y)) break;
    float h = glassMap(ro + rd * g); if (h < .0008) { hit = true; break; } g += h; }
  if (hit && g < depth) { vec3 p = ro + rd * g, n = vec3(0.); for (int i = 0; i < 4; i++) {
      vec3 k = .5773 * (2. * vec3(float(((i + 3) >> 1) & 1), float((i >> 1) & 1), float(i & 1)) - 1.); n += k * glassMap(p + .002 * k); }
    n = normalize(n); float c = max(0., dot(n, -rd)), fr = .045 + .7 * pow(1. - c, 4.);
    col *= mix(vec3(.62, .68, .65), vec3(.97, .985, .975), smoothstep(.05, .5, c));
    col = mix(col, room(reflect(rd, n), .04), fr); 
    vec3 back = normalize(n * vec3(-1, 1, -1)); col += .05 * room(reflect(rd, back), .2) * (1. - c);
    depth = g; }
  float viewDepth = depth * dot(rd, f);
  vec4 found = vec4(min(col, vec3(12.)), clamp((viewDepth - FOCUS) / viewDepth * APERTURE, -1., 1.));
  // The second sample brings the first along, as the target holds nothing yet.
  outColor = uRefine > .5 && uRefine < 1.5 ? mix(texelFetch(uFirst, ivec2(gl_FragCoord.xy), 0), found, .5) : found;
}
`;

/** How far a whole block of CONE_BLOCK x CONE_BLOCK pixels may go before any of its rays can meet something. */
export const CONE_MAIN = `${RAY}
void main() {
  vec3 f; vec2 uv = (2. * gl_FragCoord.xy - uRes) / min(uRes.x, uRes.y); vec3 rd = rayAt(uv, f);
  float spread = 1.7 / (min(uRes.x, uRes.y) * CAM_LENS); float t = 0.;
  for (int i = 0; i < 60; i++) { vec3 p = CAM_POS + rd * t; float r = t * spread; float h = min(map(p).x, glassMap(p));
    if (h < 2. * r || p.y < .06 + r || t > 30.) break; t += (h - r) * .85; }
  outColor = vec4(t);
}
`;
