// Runs in the extension's worker, as text: see seed-products.ts.
globalThis.seedProducts = async (total) => {
  const database = await new Promise((done, failed) => {
    const open = indexedDB.open('pajang');
    open.onsuccess = () => done(open.result);
    open.onerror = () => failed(open.error);
  });
  const shop = await new Promise((done, failed) => {
    const request = database.transaction('shops').objectStore('shops').getAll();
    request.onsuccess = () => done(request.result[0]);
    request.onerror = () => failed(request.error);
  });
  if (!shop) throw new Error('open a page of Pajang once before seeding');
  const goods = [
    'Soft Cookies',
    'Kue Kering',
    'Sambal',
    'Keripik',
    'Tas Anyam',
    'Kemeja Linen',
    'Kain Batik',
  ];
  const kinds = ['Matcha', 'Cokelat', 'Bawang', 'Balado', 'Pandan', 'Katun', 'Kawung', 'Keju', 'Original'];
  const units = ['toples', 'botol', 'pcs', 'lembar'];
  const told =
    'Dibuat sendiri di dapur rumah dari bahan pilihan, dikemas rapi dan dikirim setiap hari kerja. ' +
    'Tahan beberapa minggu di suhu ruang kalau wadahnya tertutup rapat. Cocok untuk hantaran dan camilan. ';
  const of = (list, index) => list[index % list.length];
  const write = database.transaction('products', 'readwrite');
  for (let index = 0; index < total; index += 1) {
    const number = String(index).padStart(4, '0');
    write.objectStore('products').put({
      id: `product-${String(index).padStart(6, '0')}`,
      shopId: shop.id,
      createdAt: index,
      updatedAt: index,
      name: `${of(goods, index)} ${of(kinds, index * 5 + 1)} nomor ${number}`,
      price: { amount: 10_000 + (index % 90) * 500, currency: 'IDR', unit: of(units, index) },
      priceDate: `2026-${String((index % 9) + 1).padStart(2, '0')}-12`,
      description: told.repeat(1 + (index % 3)),
      photoIds: [],
      variants: [of(kinds, index), of(kinds, index + 3)],
      facts: { weight: `${100 + (index % 40) * 10} gram`, content: `${6 + (index % 20)} keping` },
      ...(index % 3 === 0 && { stock: { mode: 'ready', amount: index % 25 } }),
      ...(index % 11 === 0 && { permits: { pirt: `20631710${number}-27` } }),
    });
  }
  await new Promise((done, failed) => {
    write.oncomplete = () => done();
    write.onerror = () => failed(write.error);
  });
  database.close();
};
