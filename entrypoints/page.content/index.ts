import { browser, defineContentScript } from '#imports';
export default defineContentScript({
  matches: ['https://shopee.co.id/*'],
  main() {
    const host = document.createElement('div');
    host.id = 'pajang';
    const b = document.createElement('button');
    b.textContent = 'P';
    host.style.cssText = 'position:fixed;right:0;top:50%';
    b.onclick = () => browser.runtime.sendMessage({ type: 'panel.open' });
    host.attachShadow({ mode: 'open' }).append(b);
    document.documentElement.append(host);
  },
});
