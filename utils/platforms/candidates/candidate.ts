import type { Price } from '../../model';

/** What a source may say about a product. Values are plain, clean and cut to the Reading's limits. */
export interface CandidateValues {
  name: string;
  price: Price;
  strikePrice: number;
  description: string;
  availability: string;
  /** An absolute http(s) address. */
  image: string;
}
export type CandidateField = keyof CandidateValues;

/** One statement about one field by one source. */
export type Candidate = {
  [F in CandidateField]: {
    field: F;
    value: CandidateValues[F];
    source: string;
    /** 0 (a guess) to 1 (sure); what it says about the source, before sources are compared. */
    confidence: number;
  };
}[CandidateField];

/** A document with its address; relative addresses are resolved against `base`. */
export interface Page {
  doc: Document;
  url: URL;
  base: string;
}

export type Source = (page: Page) => Candidate[];

/** The page for a document: an own `<base href>` counts, as it does for the browser. */
export function pageOf(doc: Document, url: URL): Page {
  const href = doc.querySelector('base[href]')?.getAttribute('href') ?? '';
  return { doc, url, base: URL.canParse(href, url.href) ? new URL(href, url.href).href : url.href };
}
