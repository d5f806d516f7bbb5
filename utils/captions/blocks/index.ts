export * as english from './english';
export { FIELD, PROOF_FIELD, STOCK_FIELD } from './form';
export * as block from './indonesian';
