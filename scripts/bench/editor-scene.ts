import type { Layer, Scene } from '../../utils/scene/schema';

/** Parts of the picture that is dragged about in: what a full poster has, photos with shadows among them. */
const PARTS = 40;

const places = (index: number) => ({ x: 60 + (index % 5) * 190, y: 60 + Math.floor(index / 5) * 150 });

function part(index: number, photos: readonly string[]): Layer {
  const base = { id: `part-${index}`, ...places(index), width: 230, height: 180 };
  switch (index % 4) {
    case 0:
      return {
        ...base,
        type: 'photo',
        assetId: photos[(index / 4) % photos.length] ?? '',
        focus: { x: 0.5, y: 0.5 },
        radius: 24,
        shadow: true,
        ...(index % 8 === 0 && { angle: 6 }),
      };
    case 1:
      return {
        ...base,
        type: 'text',
        text: 'Kue kering\nRp25.000',
        fit: { full: 'Kue kering Rp25.000', max: 52, min: 24, lines: 2 },
        size: 44,
        weight: 800,
        lineHeight: 1.14,
        align: 'center',
        color: 'ink',
        outline: { color: 'white', width: 4 },
        shadow: true,
        role: 'text',
      };
    case 2:
      return {
        ...base,
        type: 'shape',
        shape: (['rect', 'seal', 'burst', 'ribbon'] as const)[(index >> 2) % 4] ?? 'rect',
        fill: { from: 'accent', to: 'ground', angle: 45 },
        radius: 20,
        shadow: true,
      };
    default:
      return {
        ...base,
        type: 'badge',
        angle: -8,
        layers: [
          {
            id: `seal-${index}`,
            type: 'shape',
            shape: 'seal',
            x: 0,
            y: 0,
            width: 230,
            height: 180,
            fill: 'accent',
            radius: 0,
            shadow: true,
          },
          {
            id: `word-${index}`,
            type: 'text',
            x: 20,
            y: 60,
            width: 190,
            height: 60,
            text: 'READY',
            size: 44,
            weight: 800,
            lineHeight: 1.14,
            align: 'center',
            color: 'onAccent',
            role: 'label',
          },
        ],
      };
  }
}

/** The picture, 1080 × 1350, with the given photos in turn. */
export const fortyParts = (photos: readonly string[]): Scene => ({
  version: 2,
  width: 1080,
  height: 1350,
  background: { from: 'ground', to: 'white', angle: 90 },
  layers: Array.from({ length: PARTS }, (_, index) => part(index, photos)),
});
