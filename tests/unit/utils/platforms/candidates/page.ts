import {
  type Candidate,
  type CandidateField,
  type Page,
  pageOf,
} from '../../../../../utils/platforms/candidates/candidate';

/** A page of a body and a head, at an address. */
export const page = (html: string, url = 'https://toko.example.co.id/p/kue-lapis'): Page =>
  pageOf(new DOMParser().parseFromString(html, 'text/html'), new URL(url));

/** The values a source gave for a field, in its order. */
export const values = (candidates: readonly Candidate[], field: CandidateField): unknown[] =>
  candidates.filter((each) => each.field === field).map((each) => each.value);
