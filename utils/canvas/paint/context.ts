/** A page's canvas or a worker's: the painters ask for nothing that only one of them has. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
