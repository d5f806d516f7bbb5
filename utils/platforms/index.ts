export { STATIC_MATCHES } from './matches';
export { type PageKind, pageKind } from './page-kind';
