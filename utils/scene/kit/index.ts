export { photoIn } from './photo';
export { type PriceBadge, priceBadge, splitUnit } from './price';
export { crisp, shapeIn } from './shape';
export { type ShopMark, shopMark } from './shop-mark';
export { centred, type TextPiece, textPiece } from './text';
