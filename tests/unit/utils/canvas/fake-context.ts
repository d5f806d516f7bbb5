/** A 2D context that only writes down what is done to it: jsdom has none that draws. */
export function fakeContext() {
  const calls: { name: string; args: unknown[]; fill: unknown; alpha: number; shadow: number }[] = [];
  const state: Record<string, unknown> = {
    globalAlpha: 1,
    fillStyle: '',
    shadowBlur: 0,
    canvas: { width: 0, height: 0 },
    getTransform: () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }),
  };
  const gradients: { stops: [number, string][]; line: unknown[] }[] = [];
  const patterns: { image: unknown; matrix: DOMMatrix2DInit }[] = [];
  const answers: Record<string, (args: unknown[]) => unknown> = {
    measureText: ([text]) => ({ width: String(text).length * 10 }),
    createLinearGradient: (line) => {
      const gradient = { stops: [] as [number, string][], line };
      gradients.push(gradient);
      return { addColorStop: (at: number, color: string) => gradient.stops.push([at, color]) };
    },
    createPattern: ([image]) => {
      const pattern = { image, matrix: {} as DOMMatrix2DInit };
      patterns.push(pattern);
      return {
        setTransform: (matrix: DOMMatrix2DInit) => {
          pattern.matrix = matrix;
        },
      };
    },
  };
  const context = new Proxy(state, {
    get(target, name: string) {
      if (name in target) return target[name];
      return (...args: unknown[]) => {
        calls.push({
          name,
          args,
          fill: target.fillStyle,
          alpha: Number(target.globalAlpha),
          shadow: Number(target.shadowBlur),
        });
        return answers[name]?.(args);
      };
    },
    set(target, name: string, value) {
      target[name] = value;
      return true;
    },
  });
  const named = (name: string) => calls.filter((call) => call.name === name);
  return {
    context: context as unknown as CanvasRenderingContext2D,
    state,
    calls,
    named,
    gradients,
    patterns,
  };
}
