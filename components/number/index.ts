export { NumberBox } from './NumberBox';
export { type NumberKind, numberText } from './read-number';
