/** A 2D context that only writes down what is done to it: jsdom has none that draws. */
export function fakeContext() {
  const calls: { name: string; args: unknown[]; fill: unknown; alpha: number }[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1, fillStyle: '' };
  const gradients: { stops: [number, string][]; line: unknown[] }[] = [];
  const context = new Proxy(state, {
    get(target, name: string) {
      if (name in target) return target[name];
      return (...args: unknown[]) => {
        calls.push({ name, args, fill: target.fillStyle, alpha: Number(target.globalAlpha) });
        if (name === 'measureText') return { width: String(args[0]).length * 10 };
        if (name !== 'createLinearGradient') return undefined;
        const gradient = { stops: [] as [number, string][], line: args };
        gradients.push(gradient);
        return { addColorStop: (at: number, color: string) => gradient.stops.push([at, color]) };
      };
    },
    set(target, name: string, value) {
      target[name] = value;
      return true;
    },
  });
  const named = (name: string) => calls.filter((call) => call.name === name);
  return { context: context as unknown as CanvasRenderingContext2D, state, calls, named, gradients };
}
