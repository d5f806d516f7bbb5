export { type CarryOver, carryOver } from './carry-over';
export { type Draft, type DraftInput, draftAll, draftCaption } from './draft';
export { type EasyToken, easyOf, fromEasy, toEasy } from './easy-text';
export { FIELDS, type FieldId, fieldsOf, SAMPLE, spaced } from './fields';
export {
  AIM_GROUP_IDS,
  type AimGroup,
  findTemplates,
  isInGroup,
  type LibraryQuery,
  ownEntry,
} from './find-templates';
export {
  inBold,
  LINK_GUARD,
  LONGEST_CAPTION,
  languageOf,
  type Proposal,
  type ProposalWhy,
  proposeFields,
  readableCaption,
  toTemplateParts,
} from './from-caption';
export {
  answerLiquid,
  faultsOf,
  formOf,
  isTakenName,
  ownParts,
  questionsOf,
  skippedBy,
  toCaptionTemplate,
} from './own-template';
export type { Diagnostic, ProblemCode } from './problem';
export { templateById, templates } from './registry';
export type { CaptionForm, CaptionProduct, CaptionShop } from './scope';
export { MOST_TEMPLATE_FILE, readTemplate, type TemplateFailure, toShared } from './share-template';
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
