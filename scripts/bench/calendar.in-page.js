// Runs in the studio's page, as text: see calendar.ts.

// When the newest write to the posts was on the disk, by whoever wrote it.
let stored = () => undefined;
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...args) {
  if (this.name === 'posts')
    this.transaction.addEventListener('complete', () => stored(performance.now()), { once: true });
  return put.apply(this, args);
};

const frame = () => new Promise((done) => requestAnimationFrame(done));

// Presses "Kalender" in another place of the studio; ms until the month stands there with its posts, laid out.
globalThis.openCalendar = async () => {
  location.hash = '#toko';
  while (document.querySelector('[data-event-id]')) await frame();
  await frame();
  const link = document.querySelector('nav a[href="#kalender"]');
  const shown = new Promise((done) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-event-id]')) return;
      watch.disconnect();
      // Where everything stands is worked out only when it is asked for, or painted.
      document.body.getBoundingClientRect();
      done(performance.now());
    });
    watch.observe(document.querySelector('main'), { childList: true, subtree: true });
  });
  const pressed = performance.now();
  link.click();
  return (await shown) - pressed;
};

let turn = 0;
// Drags the first post that is shown to the day beside it; ms from the drop to the row on the disk.
globalThis.dragPost = async () => {
  const post = document.querySelector('[data-event-id^="post-"]');
  const days = [...document.querySelectorAll('[data-day]')];
  turn += 1;
  const day = days[10 + (turn % 2)];
  const dataTransfer = new DataTransfer();
  const send = (target, type) =>
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  send(post, 'dragstart');
  await frame();
  send(day, 'dragover');
  await frame();
  const written = new Promise((done) => {
    stored = done;
  });
  const dropped = performance.now();
  send(day, 'drop');
  const took = (await written) - dropped;
  stored = () => undefined;
  await frame();
  await frame();
  return took;
};
