export type { Certainty, ChannelProfile } from './channel';
export { COMPOSER_PAGES } from './composer-pages';
export { countHashtags } from './count-hashtags';
export { type Measure, measure } from './measure';
export { PART_IDS, type PartId } from './parts';
export { channelFiles, channels, isOpenTo, profileOf } from './registry';
