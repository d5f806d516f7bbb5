import { defineUnlistedScript } from '#imports';
import { readDocument } from '../utils/platforms/read-document';
import { thumbsOf } from '../utils/platforms/thumbs';

/** Put into a page on demand; what `main` returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(async () => {
  const result = await readDocument(document, location.href);
  if (!result.ok) return result;
  const thumbs = await thumbsOf(document, result.data.images);
  return { ok: true, data: { ...result.data, thumbs } };
});
