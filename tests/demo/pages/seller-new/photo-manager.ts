import { defineComponent, type PropType, ref } from 'vue';
import { later } from '../shared/dom';

const MOST = 9;

interface Shown {
  url: string;
  state: 'uploading' | 'done';
}

/** Up to nine photos. A choice that would make more is refused whole, as nothing may vanish silently. */
export const PhotoManager = defineComponent({
  props: { modelValue: { type: Array as PropType<File[]>, required: true } },
  emits: ['update:modelValue', 'refused'],
  setup(props, { emit }) {
    const shown = ref<Shown[]>([]);
    const take = async (event: Event) => {
      const input = event.target as HTMLInputElement;
      const files = [...(input.files ?? [])];
      input.value = '';
      if (props.modelValue.length + files.length > MOST) {
        emit('refused', `Maksimal ${MOST} foto. Tidak ada foto yang ditambahkan.`);
        return;
      }
      const wrong = files.find((f) => !f.type.startsWith('image/'));
      if (wrong) {
        emit('refused', `${wrong.name} bukan foto.`);
        return;
      }
      const from = shown.value.length;
      shown.value.push(...files.map((f) => ({ url: URL.createObjectURL(f), state: 'uploading' as const })));
      emit('update:modelValue', [...props.modelValue, ...files]);
      await later(600);
      // The picture is there at once; only now has the server got it.
      shown.value.slice(from, from + files.length).forEach((s) => {
        s.state = 'done';
      });
    };
    const drop = (at: number) => {
      shown.value.splice(at, 1);
      emit(
        'update:modelValue',
        props.modelValue.filter((_, i) => i !== at),
      );
    };
    return { shown, take, drop, most: MOST };
  },
  template: `<div class="shopee-image-manager">
    <div v-for="(s, i) in shown" class="shopee-image-manager__itembox" :data-state="s.state"><img class="shopee-image-manager__image" :src="s.url" alt=""><button class="shopee-image-manager__icon--delete" aria-label="Hapus" @click="drop(i)">×</button><small v-if="i === 0">Foto Utama</small></div>
    <label v-if="shown.length < most" class="upload-box"><span>+</span>Tambahkan Foto ({{ shown.length }}/{{ most }})<input type="file" name="file" multiple accept="image/*" aspect="1" class="s-file" @change="take"></label></div>`,
});
