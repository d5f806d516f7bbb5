import { useCallback, useRef } from 'react';
import { isGroup, type Layer } from '@/utils/scene';
import { findLayer } from '@/utils/scene/edit';
import { useEditor } from './editor-context';

/** What can be worked on inside a part: its text, or its photo. */
function insideOf(layer: Layer): Layer | undefined {
  if (!isGroup(layer)) return layer.type === 'text' || layer.type === 'photo' ? layer : undefined;
  return (
    layer.layers.find(({ type }) => type === 'text') ?? layer.layers.find(({ type }) => type === 'photo')
  );
}

/** Opens a part: to type in a text, to push a photo about in its frame. False when there is nothing to open. */
export function useEdit(): (id: string) => boolean {
  const editor = useEditor();
  const latest = useRef(editor);
  latest.current = editor;
  return useCallback((id: string) => {
    const { doc, setMode, missing } = latest.current;
    const layer = findLayer(doc.scene, id);
    const inside = layer && !layer.locked && !layer.hidden ? insideOf(layer) : undefined;
    if (!inside || inside.locked || inside.hidden) return false;
    if (inside.type === 'photo' && missing.has(inside.assetId)) return false;
    setMode({ does: inside.type === 'text' ? 'type' : 'crop', id: inside.id });
    return true;
  }, []);
}
