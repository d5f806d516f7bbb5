import type { PlannedPost } from '@/utils/calendar';
import type { Post, Product } from '@/utils/model';

/** The calendar entry of a post; null while it has no day. `title` is in the UI's language. */
export function toPlannedPost(post: Post, product: Product, title: string): PlannedPost | null {
  if (post.day === undefined || post.time === undefined) return null;
  const first = post.channels.find((channel) => post.texts[channel]);
  const { id, day, time, zone, updatedAt } = post;
  const details = (first && post.texts[first]?.text) ?? product.name;
  return { id, title, details, day, time, zone, updatedAt };
}
