/** Depth blur by gathering along a golden spiral, and the glow of what is too bright; alpha carries the signed circle of confusion. */
export const BLUR = `
precision highp float; uniform sampler2D uTex; uniform vec2 uRes; out vec4 outColor;
void main() {
  vec2 uv = gl_FragCoord.xy / uRes; vec4 c = texture(uTex, uv); float reach = uRes.y * .028;
  float own = abs(c.a) * reach; vec3 sum = c.rgb; float w = 1.; float r = .6;
  for (int i = 0; i < 90; i++) { float a = float(i) * 2.39996; r += 1.05 / r * (reach * reach / 180.) * .5; if (r > reach) break;
    vec4 s = texture(uTex, uv + vec2(cos(a), sin(a)) * r / uRes); float coc = abs(s.a) * reach;
    if (s.a > c.a) coc = min(coc, own * 1.6);
    float k = smoothstep(r - 1.2, r + 1.2, coc); sum += s.rgb * k; w += k; }
  vec3 glow = vec3(0.); for (int i = 0; i < 12; i++) { float a = float(i) * .5236; glow += max(vec3(0), texture(uTex, uv + vec2(cos(a), sin(a)) * .011).rgb - 1.1); }
  outColor = vec4(sum / w + min(glow / 12., vec3(.6)) * .2, 1.);
}`;

/** Enlarge (bicubic), tone curve, vignette, sensor grain. */
export const DEVELOP = `
precision highp float; uniform sampler2D uTex; uniform vec2 uRes; uniform vec2 uSrc; uniform float uSeed; uniform float uExposure; out vec4 outColor;
uint hsh(uint x) { x ^= x >> 16u; x *= 2146121005u; x ^= x >> 15u; x *= 2221713035u; return x ^ (x >> 16u); }
float g1(ivec2 c, uint k) { return float(hsh(uint(c.x) * 1973u + uint(c.y) * 926583u + k) & 0xffffu) / 65535.; }
vec3 cubic(vec2 uv) { vec2 p = uv * uSrc - .5, f = fract(p); p = floor(p) + .5;
  vec2 w0 = f * (-.5 + f * (1. - .5 * f)), w1 = 1. + f * f * (-2.5 + 1.5 * f), w2 = f * (.5 + f * (2. - 1.5 * f)), w3 = f * f * (-.5 + .5 * f);
  vec2 w12 = w1 + w2, a = (p - 1.) / uSrc, m = (p + w2 / w12) / uSrc, d = (p + 2.) / uSrc;
  return max(vec3(0), texture(uTex, vec2(m.x, a.y)).rgb * w12.x * w0.y + texture(uTex, vec2(a.x, m.y)).rgb * w0.x * w12.y + texture(uTex, m).rgb * w12.x * w12.y
    + texture(uTex, vec2(d.x, m.y)).rgb * w3.x * w12.y + texture(uTex, vec2(m.x, d.y)).rgb * w12.x * w3.y) ; }
vec3 tone(vec3 x) { x *= uExposure; x = (x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14); return pow(clamp(x, 0., 1.), vec3(1. / 2.2)); }
void main() {
  vec2 uv = gl_FragCoord.xy / uRes; vec2 flip = vec2(uv.x, uv.y); vec3 c = cubic(flip);
  vec2 v = uv - .5; c *= 1. - .55 * dot(v, v);
  vec3 t = tone(c); float lum = dot(t, vec3(.3, .6, .1)); t = mix(vec3(lum), t, .9);
  ivec2 px = ivec2(gl_FragCoord.xy); uint k = uint(uSeed) * 7919u; float grain = 0.;
  grain += g1(px, k) + g1(px, k + 11u) - 1.; grain += .8 * (g1(px / 2, k + 5u) + g1(px / 2, k + 9u) - 1.);
  vec3 chroma = vec3(g1(px / 2, k + 1u), g1(px / 2, k + 2u), g1(px / 2, k + 3u)) - .5;
  t += (grain * .016 + chroma * .014) * (1.1 - lum);
  outColor = vec4(t, 1.);
}`;
