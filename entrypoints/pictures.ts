import { defineUnlistedScript } from '#imports';
import { picturesInView } from '../utils/platforms/pictures-in-view';

/** Put into a page when its capture is to be cut; what `main` returns is the result of the injection. */
export default defineUnlistedScript(() => picturesInView(document));
