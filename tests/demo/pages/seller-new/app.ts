import { computed, defineComponent, nextTick, ref } from 'vue';
import { describeFiles } from '../shared/demo-window';
import { later } from '../shared/dom';
import { EdsInput } from './eds-input';
import { PhotoManager } from './photo-manager';
import { QuillField } from './quill-field';

const CATEGORIES = [
  'Makanan & Minuman > Kue Kering > Cookies',
  'Makanan & Minuman > Bumbu > Sambal',
  'Fashion Muslim > Kain > Kain Batik',
];

/** "Tambah Produk": the sales fields and the description come only after a category is chosen. */
export const app = defineComponent({
  components: { EdsInput, PhotoManager, QuillField },
  setup() {
    const name = ref('');
    const price = ref('');
    const stock = ref('');
    const description = ref('');
    const photos = ref<File[]>([]);
    const category = ref('');
    const choosing = ref(false);
    const loading = ref(false);
    const ready = ref(false);
    const toast = ref('');
    const say = async (text: string) => {
      toast.value = text;
      await later(4000);
      if (toast.value === text) toast.value = '';
    };
    const choose = async (one: string) => {
      choosing.value = false;
      category.value = one;
      loading.value = true;
      await later(450);
      loading.value = false;
      ready.value = true;
      await nextTick();
    };
    const read = () => ({
      text: description.value,
      altText: '',
      files: describeFiles(photos.value),
      step: ready.value ? 'details' : 'basic',
      name: name.value,
      price: price.value,
      stock: stock.value,
      category: category.value,
    });
    window.__demo = { read };
    const save = () => {
      window.__shared.push({ text: description.value, files: describeFiles(photos.value) });
      void say('Produk disimpan.');
    };
    const tips = computed(() => [
      ['Tambahkan minimal 3 foto', photos.value.length >= 3],
      ['Nama produk 25 huruf atau lebih', name.value.length >= 25],
      ['Deskripsi 100 huruf atau lebih', description.value.length >= 100],
      ['Isi harga dan stok', Boolean(price.value && stock.value)],
    ]);
    return {
      name,
      price,
      stock,
      description,
      photos,
      category,
      choosing,
      loading,
      ready,
      toast,
      tips,
      say,
      choose,
      save,
      categories: CATEGORIES,
    };
  },
  template: `
<header class="s-top"><b>Shopee</b><span>Seller Centre</span><small>demo</small><i></i><em>qkiz.batam</em></header>
<div class="s-page">
  <nav class="s-nav"><b>Pesanan</b><a>Pesanan Saya</a><a>Pengembalian</a><b>Produk</b><a>Produk Saya</a><a class="s-on">Tambah Produk Baru</a><b>Promosi</b><a>Voucher Saya</a><b>Keuangan</b><a>Penghasilan Toko</a></nav>
  <main>
    <section class="s-card"><h2>Informasi Produk</h2>
      <div class="edit-row" data-product-edit-field-unique-id="gtinCode">
        <div class="edit-label">Produk Standar<span class="eds-tooltip" hidden>Cari foto produk standar Shopee</span></div>
        <label class="s-mini">Cari dengan foto<input type="file" accept="image/jpeg,image/png" class="s-file"></label>
      </div>
      <div class="edit-row" data-product-edit-field-unique-id="images">
        <div class="edit-label"><em>*</em>Foto Produk<span class="eds-tooltip" hidden>Foto 1:1, paling kecil 500 x 500</span></div>
        <PhotoManager v-model="photos" @refused="say" />
      </div>
      <div class="edit-row" data-product-edit-field-unique-id="promotionImages">
        <div class="edit-label"><em>*</em>Foto Promosi</div>
        <label class="upload-box s-one"><span>+</span><input type="file" name="file" accept="image/*" class="s-file"></label>
      </div>
      <div class="edit-row" data-product-edit-field-unique-id="name">
        <div class="edit-label"><em>*</em><span>Nama Produk</span><span class="eds-tooltip" hidden>Nama yang jelas lebih mudah dicari</span></div>
        <EdsInput v-model="name" :max="255" placeholder="Nama Merek + Tipe Produk + Fitur Utama (Bahan, Warna, Ukuran)" />
      </div>
      <div class="edit-row" data-product-edit-field-unique-id="category">
        <div class="edit-label"><em>*</em><span>Kategori</span></div>
        <button type="button" class="s-pick" @click="choosing = true">{{ category || 'Pilih kategori' }}</button>
      </div>
      <template v-if="ready">
        <div class="edit-row" data-product-edit-field-unique-id="description">
          <div class="edit-label"><em>*</em><span>Deskripsi Produk</span><span class="eds-tooltip" hidden>Tulis isi, ukuran dan cara pakai</span></div>
          <QuillField v-model="description" />
        </div>
      </template>
    </section>
    <section v-if="ready" class="s-card"><h2>Informasi Penjualan</h2>
      <div class="edit-row" data-product-edit-field-unique-id="price"><div class="edit-label"><em>*</em><span>Harga</span></div><EdsInput v-model="price" prefix="Rp" placeholder="Mohon masukkan" /></div>
      <div class="edit-row" data-product-edit-field-unique-id="stock"><div class="edit-label"><em>*</em><span>Stok</span></div><EdsInput v-model="stock" placeholder="0" /></div>
    </section>
    <section v-else class="s-card s-wait"><h2>Informasi Penjualan</h2><p>{{ loading ? 'Memuat…' : 'Pilih kategori dulu untuk mengisi bagian ini.' }}</p></section>
    <div class="s-bar"><button class="s-plain">Kembali</button><button class="s-plain">Simpan &amp; Arsipkan</button><button class="s-main" @click="save">Simpan &amp; Tampilkan</button></div>
  </main>
  <aside class="s-tips"><h3>Saran pengisian</h3><p v-for="[t, done] in tips" :class="{ 's-ok': done }">{{ t }}</p></aside>
</div>
<div v-if="choosing" class="s-layer"><div class="eds-modal" role="dialog" aria-label="Edit Kategori"><h2>Edit Kategori</h2><button v-for="c in categories" @click="choose(c)">{{ c }}</button></div></div>
<div class="shopee-image-cropper" style="display:none"><input type="file" accept="image/*"></div>
<div v-if="toast" class="s-toast" role="status">{{ toast }}</div>`,
});
