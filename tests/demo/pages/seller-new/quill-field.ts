import Quill from 'quill';
import { defineComponent, onMounted, ref } from 'vue';

const LIMIT = 3000;

/** The description: Quill 2 with a counter, a second contenteditable (.ql-clipboard) and its own image upload. */
export const QuillField = defineComponent({
  props: { modelValue: { type: String, required: true } },
  emits: ['update:modelValue'],
  setup(_props, { emit }) {
    const box = ref<HTMLElement>();
    const count = ref(0);
    onMounted(() => {
      if (!box.value) return;
      const quill = new Quill(box.value, {
        theme: 'snow',
        modules: { toolbar: false },
        formats: ['image'],
        placeholder: 'Mohon masukkan deskripsi produk',
      });
      quill.root.dataset.gramm = 'false';
      const clipboard = document.createElement('div');
      clipboard.className = 'ql-clipboard';
      clipboard.contentEditable = 'true';
      clipboard.tabIndex = -1;
      box.value.append(clipboard);
      quill.on('text-change', () => {
        // Quill ends every document with one newline of its own.
        const text = quill.getText().replace(/\n$/, '');
        count.value = text.length;
        emit('update:modelValue', text);
      });
    });
    return { box, count, limit: LIMIT };
  },
  template: `<div class="s-rich"><div ref="box"></div><div class="s-foot"><label class="s-mini">Tambah foto deskripsi<input type="file" accept="image/jpeg,image/png" multiple class="s-file"></label>
    <span :class="{ 's-over': count > limit }">{{ count }}/{{ limit }}</span></div></div>`,
});
