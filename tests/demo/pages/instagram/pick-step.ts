import { el, ICONS, icon } from '../shared/dom';

/** What the real input accepts (dated 2026-05). */
export const ACCEPT = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';
const MOST = 10;

async function opens(file: File): Promise<boolean> {
  if (!ACCEPT.split(',').includes(file.type)) return false;
  const url = URL.createObjectURL(file);
  const img = new Image();
  img.src = url;
  const good = await img.decode().then(
    () => true,
    () => false,
  );
  URL.revokeObjectURL(url);
  return good;
}

/** "Drag photos here", with the hidden multiple input. Files that cannot be shown are refused, all of them. */
export function pickStep(onFiles: (files: File[]) => void): HTMLElement {
  const input = el('input', { type: 'file', class: 'x-file', accept: ACCEPT, multiple: true });
  const words = el('p', {}, 'Seret foto dan video di sini');
  const body = el(
    'div',
    { class: 'x-drop' },
    icon(ICONS.photo, 84),
    words,
    el('button', { class: 'x-blue', type: 'button', onclick: () => input.click() }, 'Pilih dari komputer'),
    el('form', { enctype: 'multipart/form-data', method: 'POST', role: 'presentation' }, input),
  );
  const take = async (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    if (files.length > MOST) {
      words.textContent = `Anda dapat memilih paling banyak ${MOST} foto.`;
      return;
    }
    const good = await Promise.all(files.map(opens));
    if (good.every(Boolean)) onFiles(files);
    else {
      const bad = files.find((_, i) => !good[i]);
      words.textContent = `File ini tidak didukung: ${bad?.name ?? ''} tidak dapat diunggah.`;
      body.classList.add('x-refused');
    }
  };
  input.addEventListener('change', () => void take(input.files));
  body.addEventListener('dragover', (e) => e.preventDefault());
  body.addEventListener('drop', (e) => {
    e.preventDefault();
    void take(e.dataTransfer?.files);
  });
  return body;
}
