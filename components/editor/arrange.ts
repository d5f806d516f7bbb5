import type { Scene } from '@/utils/scene';

/** Puts a part at that place in the pile, 0 for the lowest. */
export function moveTo(scene: Scene, id: string, to: number): Scene {
  const at = scene.layers.findIndex((layer) => layer.id === id);
  const layer = scene.layers[at];
  if (!layer || at === to || to < 0 || to >= scene.layers.length) return scene;
  return { ...scene, layers: scene.layers.toSpliced(at, 1).toSpliced(to, 0, layer) };
}
