import { el, ICONS, icon } from '../shared/dom';
import { lexicalBox } from '../shared/lexical-box';

const ACCEPT = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv';

/** The box that opens under the text after "Foto/video"; photos add up until they are removed. */
export function photoArea(onChange: () => void) {
  let files: File[] = [];
  const alt = lexicalBox({
    kind: 'rich',
    label: 'Teks alternatif',
    placeholder: 'Tulis teks alternatif',
    className: 'f-alt-field',
  });
  const input = el('input', { type: 'file', accept: ACCEPT, multiple: true, class: 'f-file' });
  const grid = el('div', { class: 'f-grid' });
  const note = el('p', { class: 'f-note', role: 'alert', hidden: true });
  const drop = el(
    'div',
    { class: 'f-drop', role: 'button', tabindex: '0', onclick: () => input.click() },
    el('i', {}, icon(ICONS.photo, 20)),
    el('b', {}, 'Tambahkan foto/video'),
    el('small', {}, 'atau seret dan lepas'),
  );
  const altRow = el('div', { class: 'f-alt', hidden: true }, alt.host);

  const draw = () => {
    for (const old of grid.querySelectorAll('img')) URL.revokeObjectURL(old.src);
    grid.replaceChildren(
      ...files.map((file) => el('img', { src: URL.createObjectURL(file), alt: file.name })),
    );
    grid.dataset.count = String(Math.min(files.length, 5));
    if (files.length > 0)
      grid.append(
        el(
          'button',
          {
            type: 'button',
            class: 'f-clear',
            'aria-label': 'Hapus lampiran postingan',
            onclick: () => {
              files = [];
              draw();
            },
          },
          icon(ICONS.close, 16),
        ),
      );
    drop.hidden = files.length > 0;
    altRow.hidden = files.length === 0;
    onChange();
  };
  const add = (list: FileList | null | undefined) => {
    const taken = [...(list ?? [])];
    const bad = taken.find((f) => !/^(image|video)\//.test(f.type));
    note.hidden = !bad;
    note.textContent = bad ? `${bad.name} tidak dapat diunggah. Gunakan foto atau video.` : '';
    files = [...files, ...taken.filter((f) => f !== bad)];
    draw();
  };
  input.addEventListener('change', () => {
    add(input.files);
    // Real pages empty the input so that the same photo may be chosen again.
    input.value = '';
  });
  const host = el('div', { class: 'f-photos' }, input, drop, grid, note, altRow);
  host.addEventListener('dragover', (e) => e.preventDefault());
  host.addEventListener('drop', (e) => {
    e.preventDefault();
    add(e.dataTransfer?.files);
  });
  return { host, files: () => files, altText: () => alt.text() };
}
