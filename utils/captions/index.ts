export type { Certainty, ChannelProfile } from './channel';
export { type Draft, type DraftInput, draftAll, draftCaption } from './draft';
export { type Measure, measure } from './measure';
export { PART_IDS, type PartId } from './parts';
export type { Diagnostic, ProblemCode } from './problem';
export { channels, templates } from './registry';
export type { CaptionForm, CaptionProduct, CaptionShop } from './scope';
export { suggestTemplate } from './suggest';
export type { Aim, CaptionTemplate, FormField, Label, Tone } from './template';
