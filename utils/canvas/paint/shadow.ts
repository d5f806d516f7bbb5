import type { Context } from './context';

/** The soft shadow of what lies on a photo. Shadows ignore the canvas' zoom, so they are measured by its width. */
export function castShadow(ctx: Context, unit: number): void {
  ctx.shadowColor = 'rgba(20,12,4,0.28)';
  ctx.shadowBlur = 26 * unit;
  ctx.shadowOffsetY = 8 * unit;
}

export function dropShadow(ctx: Context): void {
  ctx.shadowColor = 'transparent';
  ctx.shadowBlur = 0;
  ctx.shadowOffsetY = 0;
}
