import { products } from '@/utils/db';
import { changesOf, textOfProduct } from './product-text';
import { cleaned } from './supplied';

/** What of a product a text from a page may become. */
export interface Words {
  description: string;
  hashtags: string;
}
/** From what stands there to what shall stand there. */
export type WordsChange = (now: Words) => Words;

/** A product's form that is open in this window, for text from elsewhere to be put into. */
export interface ProductForm {
  reword: (change: WordsChange) => void;
}

const LONGEST = 20_000;
const tagsOf = (text: string): string[] => text.split(' ').filter((tag) => tag !== '');

/**
 * The two ways of a text that becomes a product's description: in, below what stands there already, cleaned as
 * every supplier's text is; and out again, as far as it still stands there as it was put in.
 */
export function takingText(raw: string): { put: WordsChange; undo: WordsChange } {
  const { description: added, hashtags } = cleaned(raw);
  let fresh: string[] = [];
  return {
    put: (now) => {
      const known = new Set(tagsOf(now.hashtags));
      fresh = tagsOf(hashtags).filter((tag) => !known.has(tag));
      const before = now.description.trimEnd();
      return {
        description: [before, added]
          .filter((part) => part !== '')
          .join('\n\n')
          .slice(0, LONGEST),
        hashtags: [...known, ...fresh].join(' '),
      };
    },
    undo: (now) => {
      const at = added === '' ? -1 : now.description.lastIndexOf(added);
      return {
        description:
          at < 0
            ? now.description
            : `${now.description.slice(0, at).trimEnd()}${now.description.slice(at + added.length)}`,
        hashtags: tagsOf(now.hashtags)
          .filter((tag) => !fresh.includes(tag))
          .join(' '),
      };
    },
  };
}

/** Changes the words of a stored product from what they are at that moment. Throws `StoreError`. */
export const rewordStored = (id: string, change: WordsChange, day: string): Promise<unknown> =>
  products.edit(id, (row) => changesOf(row, change(textOfProduct(row)), day));
