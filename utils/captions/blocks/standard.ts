import type { PartId } from '../../channels';
import * as en from './english';
import * as id from './indonesian';

/** The parts of a caption that says nothing special; a template writes down where it differs. */
const standard = (block: Record<keyof typeof id, string>): Record<PartId, string> => ({
  hook: '',
  product: block.PRODUCT,
  details: block.DETAILS,
  price: block.PRICE,
  stock: block.STOCK,
  area: block.AREA,
  call: block.CALL,
  trust: block.TRUST,
  hashtags: block.HASHTAGS,
});

export const standardParts = { id: standard(id), en: standard(en) };
