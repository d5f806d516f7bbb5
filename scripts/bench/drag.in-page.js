// Runs inside a page: `dragBench.watch()` begins to note the time of every frame, `dragBench.frames()` ends it and
// answers them; `dragBench.plain(box)` makes the plainest canvas on which something can be dragged.
globalThis.dragBench = {
  watch() {
    const frames = [];
    let running = true;
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (running) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    this.frames = () => {
      running = false;
      return frames;
    };
  },

  plain({ x, y, width, height }) {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = `position:fixed;left:${x}px;top:${y}px`;
    document.body.replaceChildren(canvas);
    const [below, moved, above] = [1, 0.12, 1].map((share) => {
      const bitmap = document.createElement('canvas');
      bitmap.width = width * share;
      bitmap.height = height * share;
      const context = bitmap.getContext('2d');
      context.fillStyle = '#cc8800';
      context.fillRect(0, 0, bitmap.width / 2, bitmap.height);
      return bitmap;
    });
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    let waiting = false;
    addEventListener('mousemove', (event) => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        context.clearRect(0, 0, width, height);
        context.drawImage(below, 0, 0);
        context.drawImage(moved, event.clientX - x, event.clientY - y);
        context.drawImage(above, 0, 0);
      });
    });
  },
};
