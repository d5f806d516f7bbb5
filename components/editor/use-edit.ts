import { useCallback, useRef } from 'react';
import { isGroup, type Layer } from '@/utils/scene';
import { findLayer, memberAt } from '@/utils/scene/edit';
import { useEditor } from './editor-context';

/** What can be worked on inside a part: its text, or its photo. */
function insideOf(layer: Layer): Layer | undefined {
  if (!isGroup(layer)) return layer.type === 'text' || layer.type === 'photo' ? layer : undefined;
  return (
    layer.layers.find(({ type }) => type === 'text') ?? layer.layers.find(({ type }) => type === 'photo')
  );
}

/**
 * Opens a part: to type in a text, to push a photo about in its frame. False when there is nothing to open. Of a
 * group the member that lies at that point of the picture, which is chosen; without a point its first text or photo.
 */
export function useEdit(): (id: string, at?: { x: number; y: number }) => boolean {
  const editor = useEditor();
  const latest = useRef(editor);
  latest.current = editor;
  return useCallback((id, at) => {
    const { doc, setMode, missing } = latest.current;
    const layer = findLayer(doc.scene, id);
    if (!layer || layer.locked || layer.hidden) return false;
    const member = at && isGroup(layer) ? memberAt(layer, at) : undefined;
    if (member) doc.choose([member.id]);
    const inside = insideOf(member ?? layer);
    if (!inside || inside.locked || inside.hidden) return false;
    if (inside.type === 'photo' && missing.has(inside.assetId)) return false;
    setMode({ does: inside.type === 'text' ? 'type' : 'crop', id: inside.id });
    return true;
  }, []);
}
