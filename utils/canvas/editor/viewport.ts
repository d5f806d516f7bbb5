/** What part of the picture is seen, and how large: CSS pixels per pixel of the picture, and its top left. */
export interface Viewport {
  zoom: number;
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;
/** Free room round a picture that is fitted in, in CSS pixels: its handles must be reached. */
const MARGIN = 28;

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** The whole picture in the middle of its stage. */
export function fitted(picture: Size, stage: Size): Viewport {
  const zoom = clampZoom(
    Math.min(
      Math.max(1, stage.width - 2 * MARGIN) / picture.width,
      Math.max(1, stage.height - 2 * MARGIN) / picture.height,
    ),
  );
  return { zoom, ...centred(picture, stage, zoom) };
}

const centred = (picture: Size, stage: Size, zoom: number) => ({
  x: Math.round((stage.width - picture.width * zoom) / 2),
  y: Math.round((stage.height - picture.height * zoom) / 2),
});

/** Magnified so that the point under `at` (CSS pixels of the stage) stays where it is. */
export function zoomedAt(view: Viewport, zoom: number, at: { x: number; y: number }): Viewport {
  const next = clampZoom(zoom);
  const grown = next / view.zoom;
  return { zoom: next, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

/** The view with the picture still in reach: a part of it stays on the stage. */
export function withinReach(view: Viewport, picture: Size, stage: Size): Viewport {
  const keep = 80;
  const hold = (at: number, length: number, room: number) =>
    Math.min(room - Math.min(keep, room / 2), Math.max(Math.min(keep, length) - length, at));
  return {
    zoom: view.zoom,
    x: hold(view.x, picture.width * view.zoom, stage.width),
    y: hold(view.y, picture.height * view.zoom, stage.height),
  };
}
