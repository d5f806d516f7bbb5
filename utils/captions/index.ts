export { type CarryOver, carryOver } from './carry-over';
export { type Draft, type DraftInput, draftAll, draftCaption } from './draft';
export { FIELDS, type FieldId, fieldsOf, SAMPLE, spaced } from './fields';
export { faultsOf, ownParts, questionsOf, skippedBy, toCaptionTemplate } from './own-template';
export type { Diagnostic, ProblemCode } from './problem';
export { templateById, templates } from './registry';
export type { CaptionForm, CaptionProduct, CaptionShop } from './scope';
export { suggestTemplate } from './suggest';
export {
  AIMS,
  type Aim,
  type CaptionLanguage,
  type CaptionTemplate,
  FORMULAS,
  type Formula,
  type Season,
} from './template';
