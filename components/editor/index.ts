import { lazy } from 'react';

/** The editor of pictures, with Fabric: the heaviest part of the studio, loaded when a picture is opened. */
export const EditorPage = lazy(() => import('./EditorPage'));
