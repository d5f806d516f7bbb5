// Pictures drawn small. Only what is loaded late itself comes in here: the panel opens without a painter.

export { LivePreview } from './LivePreview';
export { ScenePreview } from './ScenePreview';
export { usePreviews } from './use-previews';
