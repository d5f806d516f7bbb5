/** A soft cookie with cracks and chunks. The chunk grid holds one chunk a cell, so it costs one look-up. */
export const COOKIE = `
/** p in the cookie's own frame, standing on y = -0.085; x: distance, y: 0 dough, 1 pale chunk, 2 dark chunk. */
vec2 cookie(vec3 p, float seed, float bite) {
  float far = puck(p, .46, .13, .08); if (far > .12) return vec2(far - .02, 0.);
  float a = atan(p.z, p.x), r = length(p.xz), R = .42 + .012 * sin(a * 3. + seed * 7.) + .009 * sin(a * 5. + seed * 13.);
  vec3 q = p; q.y -= .03 * (1. - r * r / (R * R));
  float d = puck(q, R, .085, .07);
  vec3 n = p * 8. + seed * 17.; float ridge = abs(vn(n) - .5) * 2.; float ridge2 = abs(vn(n * 1.9 + 5.) - .5) * 2.;
  float crack = (1. - smoothstep(0., .30, ridge)) * .024 * smoothstep(.35, .6, vn(p * 5. + seed)) + (1. - smoothstep(0., .3, ridge2)) * .006;
  d += crack * smoothstep(-.06, .06, p.y) - .018 * (vn(p * 24. + seed) - .5) - .011 * (vn(p * 58. + seed) - .5);
  if (bite > 0.) { vec3 b = p - vec3(.36, .02, .16); float k = length(b.xz) - .2 - .02 * sin(atan(b.z, b.x) * 9.) - .02 * (vn(p * 30.) - .5); d = smax(d, -k, .015); }
  vec2 hit = vec2(d, 0.);
  vec2 g = p.xz / .15 + seed * 3., c = floor(g); float k = h3(ivec3(ivec2(c), int(seed * 31.)));
  if (k > .3) { vec2 j = vec2(h2(c + 11.), h2(c + 23.)) * .5 - .25; vec2 l = (fract(g) - .5 - j) * .15; float rr = length((c + .5 + j - seed * 3.) * .15);
    if (rr < .35) { float size = .024 + .026 * h2(c + 5.); vec3 w = vec3(l.x, p.y - .095 - .03 * (1. - rr * rr / .18) + .008, l.y);
      w.xz *= rot(k * 40.); w.xy *= rot((h2(c + 3.) - .5) * .9); float ch = rbox(w, vec3(size, size * .75, size * .8), size * .38) - .004 * (vn(p * 40.) - .5);
      if (bite > 0.) { vec3 b = p - vec3(.36, .02, .16); ch = max(ch, .2 - length(b.xz)); }
      if (ch < hit.x) hit = vec2(ch, k > .72 ? 2. : 1.); } }
  return hit;
}
Mat dough(vec3 p, float seed, float part, float bite) {
  if (part > 1.5) return Mat(rgb(70., 42., 26.), .38, .05, .1);
  if (part > .5) return Mat(mix(rgb(247., 235., 206.), rgb(240., 220., 178.), vn(p * 20.)), .42, .045, .45);
  vec3 n = p * 8. + seed * 17.; float ridge = abs(vn(n) - .5) * 2.; float mottled = fbm(p * 14. + seed * 5.);
  vec3 base = uVariant > .5 ? rgb(104., 64., 40.) : rgb(140., 143., 74.); vec3 light = uVariant > .5 ? rgb(146., 98., 66.) : rgb(176., 178., 112.);
  vec3 toast = uVariant > .5 ? rgb(72., 42., 26.) : rgb(140., 112., 56.);
  vec3 c = mix(base, light, smoothstep(.3, .7, mottled)); c = mix(light * 1.08, c, smoothstep(.0, .3, ridge));
  float r = length(p.xz); c = mix(c, toast, smoothstep(.30, .44, r) * smoothstep(.06, -.05, p.y) * .75 + .18 * smoothstep(.3, .45, r));
  if (bite > 0. && length(p.xz - vec2(.36, .16)) < .235) c = mix(light * 1.15, c, .2);
  c *= .88 + .24 * vn(p * 90.); return Mat(c, .82, .025, .5);
}
`;
