import { download, fileName } from '@/components/ui';
import { toShared } from '@/utils/captions';
import type { OwnTemplate } from '@/utils/model';

/** Hands a template to the browser's download as a file of its own: "promo-jumat.pajang-template.json". */
export function shareTemplate(row: OwnTemplate, name: string): void {
  const json = `${JSON.stringify(toShared(row), null, 2)}\n`;
  download(new Blob([json], { type: 'application/json' }), `${fileName(name)}.pajang-template.json`);
}
