export { photoIn } from './photo';
export { type PriceBadge, priceBadge } from './price';
export { crisp, shapeIn } from './shape';
export { type ShopMark, shopMark, wordMark } from './shop-mark';
export { centred, type TextPiece, textPiece } from './text';
