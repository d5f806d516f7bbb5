// Runs in the extension's worker, as text: see seed-posts.ts.
globalThis.seedPosts = async (total) => {
  const database = await new Promise((done, failed) => {
    const open = indexedDB.open('pajang');
    open.onsuccess = () => done(open.result);
    open.onerror = () => failed(open.error);
  });
  const all = (store) =>
    new Promise((done, failed) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const [shop] = await all('shops');
  if (!shop) throw new Error('open the panel once before seeding');
  const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  const row = (kind, index) => ({
    id: `${kind}-${String(index).padStart(6, '0')}`,
    shopId: shop.id,
    createdAt: index,
    updatedAt: index,
  });
  const write = database.transaction(['products', 'posts', 'prefs'], 'readwrite');
  for (let index = 0; index <= total; index += 1) {
    const product = Math.floor(index / 10);
    if (index % 10 === 0) {
      const fields = { name: `Produk ${product}`, description: 'Isi 200 gram. '.repeat(10), photoIds: [] };
      write.objectStore('products').put({ ...row('product', product), ...fields });
    }
    const draft = index === total;
    const planned = {
      state: index % 3 ? 'posted' : 'ready',
      day: day(Math.floor(index / 4) - 60),
      time: '09:00',
    };
    write.objectStore('posts').put({
      ...row('post', index),
      productId: row('product', product).id,
      channels: ['instagram', 'whatsapp-status'],
      form: {},
      seed: 0,
      texts: { instagram: { text: 'Halo Kak, ready lagi ya. '.repeat(20), edited: false } },
      scenes: {},
      zone: 'Asia/Jakarta',
      postedAt: {},
      ...(draft ? { state: 'draft' } : planned),
    });
    if (draft)
      write.objectStore('prefs').put({ key: `currentPost:${shop.id}`, value: row('post', index).id });
  }
  await new Promise((done, failed) => {
    write.oncomplete = () => done();
    write.onerror = () => failed(write.error);
  });
  database.close();
};
