import { defineUnlistedScript } from '#imports';
import { pageIdentity } from '../utils/platforms/identity';

/** Put into a page on demand; what `main` returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => pageIdentity(document, new URL(location.href)));
