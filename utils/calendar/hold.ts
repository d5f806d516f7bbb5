import type { OwnMoment } from '../model';

/** The hold of a shop that a day lies in, if there is one: nothing is to go out then. One without an end lasts on. */
export const holdOn = (day: string, moments: readonly OwnMoment[]): OwnMoment | undefined =>
  moments.find(({ kind, from, to }) => kind === 'hold' && from <= day && (to === undefined || day <= to));
