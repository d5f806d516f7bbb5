import './words';

export { ChecksHint, FindingList } from './FindingList';
export { MarkedTextarea, showPlace } from './MarkedTextarea';
export type { ShopRules } from './open-book';
export { SeverityTag } from './SeverityTag';
export type { ShownFinding } from './shown-finding';
export { useFindings, useLook } from './use-findings';
export { findOpenErrors, type OpenErrors, useOpenErrors } from './use-open-errors';
export { useRuleBook, useShopRules } from './use-rules';
export { RuleSource } from './Why';
