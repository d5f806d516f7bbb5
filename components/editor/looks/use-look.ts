import { type Look, setLook } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';

/** Changes the looks of what is chosen. With `row`, pushing a slider about is one step back. */
export function useLook(): (look: Look, row?: string) => void {
  const { doc, refit } = useEditor();
  return (look, row) =>
    doc.change(
      (scene, ids) => setLook(scene, ids, look, refit),
      row === undefined ? undefined : `${row} ${doc.chosen.join()}`,
    );
}
