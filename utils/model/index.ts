export { type Asset, assetSchema, WORKING_COPY_SIDE } from './asset';
export { CHANNEL_IDS, type ChannelId, channelIdSchema, USUAL_CHANNELS } from './channel';
export { type Design, designSchema } from './design';
export { groupSchema, type PostGroup } from './group';
export type { Label } from './label';
export {
  MOMENT_KINDS,
  OWN_MOMENT_KINDS,
  type OwnMoment,
  ownMomentSchema,
  type YearDay,
  type YearTable,
  type YearTableRow,
  yearTableRowSchema,
  yearTableSchema,
} from './moment';
export {
  type FormField,
  type OwnTemplate,
  ownTemplateSchema,
  type SharedTemplate,
  sharedTemplateSchema,
} from './own-template';
export {
  AIMS,
  type Aim,
  type Caption,
  MAX_SLIDES,
  nearestSize,
  PICTURE_SIZES,
  type PictureSize,
  type Pictures,
  type Post,
  pictureSizeSchema,
  picturesFields,
  postSchema,
  type Repeat,
  USUAL_SIZES,
} from './post';
export { type Price, priceSchema } from './price';
export {
  FACT_KEYS,
  type FactKey,
  PERMIT_KEYS,
  type PermitKey,
  type Product,
  productSchema,
  type Stock,
} from './product';
export {
  type ListedProduct,
  OWN_SITES,
  type OwnSite,
  type PageOwner,
  type ReadField,
  type Reading,
  readingSchema,
} from './reading';
export type { Reminder } from './reminder';
export { type PostResult, resultId, resultSchema } from './result';
export { MAX_TEXT } from './row';
export {
  type OwnRule,
  type RulePack,
  type RulePackRow,
  rulePackRowSchema,
  rulePackSchema,
} from './rule-pack';
export { dayOfSale, type Sale, saleId, saleSchema } from './sale';
export {
  BUSINESS_KINDS,
  type BusinessKind,
  FONT_IDS,
  type FontId,
  type Shop,
  type Slot,
  shopSchema,
  TONES,
  ZONES,
} from './shop';
export {
  type AnyRow,
  ROW_SCHEMAS,
  type RowOf,
  type Rows,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type TableName,
} from './tables';
export { type Task, taskSchema } from './task';
export { MAX_QUOTE, type Testimonial, testimonialSchema } from './testimonial';
export { tablesUpgradedIn, upgradeRow } from './upgrade';
