import { defineComponent } from 'vue';

/** A text field with a v-model inside and, where there is a limit, the n/limit counter. */
export const EdsInput = defineComponent({
  props: { modelValue: { type: String, required: true }, max: Number, placeholder: String, prefix: String },
  emits: ['update:modelValue'],
  computed: {
    inner: {
      get(): string {
        return this.modelValue;
      },
      set(value: string) {
        this.$emit('update:modelValue', value);
      },
    },
  },
  template: `<div class="eds-input"><div class="eds-input__inner">
    <span v-if="prefix" class="eds-input__prefix">{{ prefix }}</span>
    <input class="eds-input__input" type="text" v-model="inner" :maxlength="max" :placeholder="placeholder">
    <span v-if="max" class="eds-input__suffix">{{ modelValue.length }}/{{ max }}</span></div></div>`,
});
