import { it } from 'vitest';
import { draftAll, templates } from '@/utils/captions';
it('t', () => {
  const product = { name: 'Soft Cookies Matcha', price: { amount: 25000, currency: 'IDR', unit: 'toples' }, description: 'Berat: 1 kg\n' + 'Sambal dibuat dari cabai rawit dan bawang. <b>Pedas</b> gurih! '.repeat(300).slice(0,19900) };
  const shop = { name: 'Qkiz Batam', greeting: 'Kak', whatsapp: '6281234567890', area: 'Batam Center, Batam', payment: 'BCA 1234567890 a.n. Siti, QRIS, COD', delivery: 'GoSend, Maxim, chat WA dulu', hashtags: ['qkiz'] };
  const run = (label: string, p: (i: number) => typeof product) => { const s = performance.now(); for (let i = 0; i < 200; i++) draftAll({ template: templates[i % 10]!, product: p(i), shop, seed: i, today: '2026-12-09' }); console.info(label, (performance.now() - s) / 200); };
  const s = performance.now(); draftAll({ template: templates[0]!, product, shop, seed: 0, today: '2026-12-09' }); console.info('first', performance.now() - s);
  run('warmup', () => product); run('same', () => product); run('new description', (i) => ({ ...product, description: i + product.description })); 
  run('noise', (i) => ({ ...product, description: (i + '<').repeat(6000) })); run('noise2', (i) => ({ ...product, description: (i + '<script ').repeat(2000).slice(0,20000) })); run('noise3', (i) => ({ ...product, description: 'a.'.repeat(9990) + i})); run('noise4', (i) => ({ ...product, description: '1 '.repeat(9990) + i}));run('noise5', (i) => ({ ...product, description: '. ! '.repeat(4990) + i}));run('noise6', (i) => ({ ...product, description: '@'.repeat(19990) + i}));run('noise7', (i) => ({ ...product, description: 'Ab: c@d e.f\n'.repeat(1600) + i}));
});
