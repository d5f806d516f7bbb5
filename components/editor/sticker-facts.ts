import { leavesOf, type Scene } from '@/utils/scene';
import type { StickerFacts } from '@/utils/scene/edit';

/** What a picture says of its goods already, and the shop's number: stickers need not be told it again. */
export function factsIn(scene: Scene, whatsapp: string): StickerFacts {
  const said = (role: 'price' | 'strikePrice') => {
    const text = leavesOf(scene.layers).find((layer) => layer.type === 'text' && layer.role === role);
    return text?.type === 'text' ? (text.fit?.full ?? text.text) : undefined;
  };
  const [price, strikePrice] = [said('price'), said('strikePrice')];
  return {
    ...(price && { price }),
    ...(strikePrice && { strikePrice }),
    ...(whatsapp && { whatsapp }),
  };
}
