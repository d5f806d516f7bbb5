// What the works on a single photo share; only they import it, so that it comes with them.

export { HoldButton } from './HoldButton';
export { PhotoChoice } from './PhotoChoice';
export { type MadePhoto, putInPlace, takeBack } from './put-in-place';
