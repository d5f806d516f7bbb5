export type { Certainty, ChannelProfile } from './channel';
export { countHashtags } from './count-hashtags';
export { type Measure, measure } from './measure';
export { PART_IDS, type PartId } from './parts';
export { DATA_SAVER, PICTURE_PROFILES, type PictureProfile } from './picture-profile';
export { channelFiles, channels, isOpenTo, profileOf } from './registry';
