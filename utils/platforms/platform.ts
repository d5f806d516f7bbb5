import type { Result } from '../core/result';
import type { ChannelId, Reading } from '../model';
import type { PageKind } from './page-kind';

/** Why a page gave no reading; the panel has a sentence for each. */
export type ReadFailure = 'not-loaded' | 'changed' | 'failed';

/** Where a composer's parts stand. Every function is asked anew after each step: pages replace their nodes. */
export interface Composer {
  /** Whether an address is of this platform. */
  owns(url: URL): boolean;
  /** Channels whose posts are written here. */
  channels: readonly ChannelId[];
  /** The open composer, or null. */
  root(doc: Document, url: URL): Element | null;
  /** Visible fields that can take the caption. One is right, several need the user's click, none is "not yet". */
  captions(root: Element): HTMLElement[];
  /** The field for the product's name, where the form has one. */
  title?(root: Element): HTMLElement | null;
  /** The file input that takes the post's photos, never the one of a cover or of the description. */
  pictureInput(root: Element): HTMLInputElement | null;
  /** How many photos still fit. */
  roomForPictures(root: Element): number;
}

export interface Platform {
  /** The same as the file's name before `.platform.ts`. */
  id: string;
  label: string;
  /** Match patterns (https only). */
  matches: readonly string[];
  /** Higher is asked first. */
  priority: number;
  /** Null when the address is not the platform's. */
  pageKind(url: URL): PageKind | null;
  /** Reads the document as it stands; never throws for what a page may do. */
  read(doc: Document, url: URL): Result<Reading, ReadFailure>;
  composer?: Composer;
}

/** Types a platform; it has no effect of its own, so the file can be imported anywhere. */
export const definePlatform = (platform: Platform): Platform => platform;
