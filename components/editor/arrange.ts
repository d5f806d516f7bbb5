import { isGroup, type Layer, type Scene } from '@/utils/scene';

/** Puts a part at that place in the pile, 0 for the lowest. */
export function moveTo(scene: Scene, id: string, to: number): Scene {
  const at = scene.layers.findIndex((layer) => layer.id === id);
  const layer = scene.layers[at];
  if (!layer || at === to || to < 0 || to >= scene.layers.length) return scene;
  return { ...scene, layers: scene.layers.toSpliced(at, 1).toSpliced(to, 0, layer) };
}

/** Another address in a square code; nothing that a code cannot hold. */
export function setCode(scene: Scene, id: string, data: string): Scene {
  if (data === '' || data.length > 500) return scene;
  const change = <L extends Layer>(layer: L): L =>
    layer.type === 'qr' && layer.id === id && !layer.locked && layer.data !== data
      ? { ...layer, data }
      : layer;
  const layers = scene.layers.map((layer) => {
    if (!isGroup(layer) || layer.locked) return change(layer);
    const members = layer.layers.map(change);
    return members.every((one, index) => one === layer.layers[index]) ? layer : { ...layer, layers: members };
  });
  return layers.every((layer, index) => layer === scene.layers[index]) ? scene : { ...scene, layers };
}
