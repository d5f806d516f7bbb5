export { type CheckInput, checkText, soundFix } from './check';
export { addressesIn, leadsAway } from './contacts/leads-away';
export { applyFix, type Finding, type Fix } from './finding';
export { type PackFailure, type PackResult, readPack } from './read-pack';
export { openErrors } from './readiness';
export { LONGEST_TEXT } from './reading';
export { builtInLists, rules } from './registry';
export { type Rule, SEVERITIES, type Severity, type TextField } from './rule';
export { builtInBook, openRuleBook, type RuleBook, ruleBook } from './rule-book';
