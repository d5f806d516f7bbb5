import { fail, ok, type Result } from '../../core/result';
import { all } from './dom';
import type { PictureFile } from './request';

/** Longest wait for a site to take a file and show it. */
const PREVIEW_MS = 6000;

/** The message's pictures as files. Throws `InvalidCharacterError` for text that is not base64. */
export const toFiles = (pictures: readonly PictureFile[]): File[] =>
  pictures.map(({ name, type, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new File([bytes], name, { type });
  });

/** True when the input's `accept` allows the file, by type or by ending. */
export function accepts(input: HTMLInputElement, file: File): boolean {
  const rules = input.accept
    .toLowerCase()
    .split(',')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
  if (rules.length === 0) return true;
  const name = file.name.toLowerCase();
  return rules.some((rule) => {
    if (rule.startsWith('.')) return name.endsWith(rule);
    return rule.endsWith('/*') ? file.type.startsWith(rule.slice(0, -1)) : file.type === rule;
  });
}

/** Pictures of its own that the page shows from files just chosen: `blob:` or `data:` in an image or a style. */
export function previews(root: Element): number {
  const sources = new Set<string>();
  for (const image of all<HTMLImageElement>(root, 'img')) {
    const source = image.getAttribute('src') ?? '';
    if (/^(blob:|data:image\/(jpeg|png|webp))/.test(source)) sources.add(source);
  }
  for (const element of all<HTMLElement>(root, '[style*="blob:"]')) {
    const source = element.style.backgroundImage.match(/blob:[^"')]+/)?.[0];
    if (source) sources.add(source);
  }
  return sources.size;
}

/** Resolves once `done` is true, looking again at every change of the page, or after `ms`. */
export function waitFor(doc: Document, done: () => boolean, ms: number): Promise<boolean> {
  if (done()) return Promise.resolve(true);
  const view = doc.defaultView;
  if (!view) return Promise.resolve(false);
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new view.MutationObserver(() => {
      if (done()) finish(true);
    });
    const timer = setTimeout(() => finish(done()), ms);
    observer.observe(doc, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/**
 * Gives files to a composer's input and looks whether they arrived: the page shows as many new previews, or the
 * input still holds them. `find` gives the parts anew, since pages replace them. Resolves to the number seen.
 */
export async function placePictures(
  find: () => { root: Element; input: HTMLInputElement | null } | null,
  files: readonly File[],
): Promise<Result<number, 'picture-refused'>> {
  const start = find();
  if (!start?.input) return fail('picture-refused');
  const { input } = start;
  if (!files.every((file) => accepts(input, file))) return fail('picture-refused');
  const before = previews(start.root);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));

  const shown = () => {
    const now = find() ?? start;
    return Math.max(0, previews(now.root) - before);
  };
  const held = () => {
    const current = find()?.input ?? input;
    const names = [...(current.files ?? [])].map((file) => file.name);
    return files.every((file) => names.includes(file.name)) ? files.length : 0;
  };
  await waitFor(input.ownerDocument, () => shown() >= files.length, held() > 0 ? 1500 : PREVIEW_MS);
  const seen = Math.min(files.length, Math.max(shown(), held()));
  return seen === 0 ? fail('picture-refused') : ok(seen);
}
