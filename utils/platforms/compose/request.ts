import type { ChannelId } from '../../model';
import type { FillMode } from '../insert/editor';

/** A picture as it travels in a message; `base64` has no `data:` before it. */
export interface PictureFile {
  name: string;
  type: string;
  base64: string;
}

/** What the panel asks of a composer. */
export interface FillRequest {
  channel: ChannelId;
  text: string;
  /** The product's name, for forms that have a field of its own; left alone when that is filled already. */
  title?: string;
  pictures: PictureFile[];
  /** How long (ms) to wait for the caption's field while the user brings it up; not at all when left out. */
  patience?: number;
  /** What to do with text that stands there; without it such a field is left alone (`has-text`). */
  mode?: FillMode;
}

export type FillFailure =
  | 'no-composer'
  | 'several-fields'
  | 'has-text'
  | 'refused'
  | 'picture-refused'
  | 'too-many-pictures';

/** What stands in the composer now, as it was read back. */
export interface FillReport {
  channel: ChannelId;
  /** `matched`: the whole text was read back. `absent`: no text was asked for, or no field is there yet. */
  caption: 'matched' | 'absent';
  readBack: string;
  /** `matched` and `kept` (another name stood there) only where the form has a field for the name. */
  title: 'matched' | 'kept' | 'absent';
  pictures: { asked: number; seen: number; names: string[] };
  /** What the user must bring up first (Instagram: "Berikutnya" until the caption's field), then fill again. */
  todo: 'caption' | 'pictures' | null;
}
