import { lazy } from 'react';

/** With the rules and their words behind it: loaded when the place is opened. */
export const RulesPage = lazy(async () => ({ default: (await import('./RulesPage')).RulesPage }));
