import { defineUnlistedScript } from '#imports';
import { fail } from '../utils/core/result';
import { fillComposer, type Placed } from '../utils/platforms/compose/fill';
import type { FillRequest } from '../utils/platforms/compose/request';

/** What the panel leaves in this extension's own world of the page, which the page cannot see or change. */
interface World {
  pajangRequest?: FillRequest;
  pajangPlaced?: Map<string, Placed>;
}

/**
 * Put into a page on demand. The request lies in the isolated world (scripting.executeScript can hand arguments
 * to a function only, not to a file); what `main` returns is the result of the injection.
 */
export default defineUnlistedScript(async () => {
  const world = globalThis as World;
  const request = world.pajangRequest;
  delete world.pajangRequest;
  if (!request) return fail('no-composer');
  world.pajangPlaced ??= new Map();
  return await fillComposer(document, location.href, request, world.pajangPlaced);
});
