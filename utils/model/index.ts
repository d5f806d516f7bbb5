export { type Asset, assetSchema, WORKING_COPY_SIDE } from './asset';
export { CHANNEL_IDS, type ChannelId, channelIdSchema } from './channel';
export {
  type Caption,
  PICTURE_SIZES,
  type PictureSize,
  type Post,
  pictureSizeSchema,
  postSchema,
} from './post';
export { type Price, priceSchema } from './price';
export { type Product, productSchema } from './product';
export { type ReadField, type Reading, readingSchema } from './reading';
export { BUSINESS_KINDS, type Shop, shopSchema, ZONES } from './shop';
