import * as z from 'zod/mini';
import { sceneSchema } from '../scene/schema';
import { channelIdSchema } from './channel';
import { daySchema, timeSchema, weekdaySchema } from './days';
import { MAX_TEXT, rowFields } from './row';
import { ZONES } from './shop';

/** Picture sizes, in pixels (domain facts §2.1: feed portrait, square, story/status, feed tall). */
export const PICTURE_SIZES = {
  portrait: { width: 1080, height: 1350 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  tall: { width: 1080, height: 1440 },
} as const;
export const pictureSizeSchema = z.enum(['portrait', 'square', 'story', 'tall']);
export type PictureSize = z.infer<typeof pictureSizeSchema>;
/** The sizes that are made unless others are chosen. */
export const USUAL_SIZES = ['portrait', 'square', 'story'] as const satisfies readonly PictureSize[];

/** Slides that a carousel can have (domain facts §2.1: 20 in Instagram's app). */
export const MAX_SLIDES = 20;

/** What a post or a design shows: a picture per size and, in a carousel, the slides behind the first. */
export const picturesFields = {
  scenes: z.partialRecord(pictureSizeSchema, sceneSchema),
  more: z.optional(
    z.partialRecord(pictureSizeSchema, z.array(sceneSchema).check(z.maxLength(MAX_SLIDES - 1))),
  ),
};
export interface Pictures {
  scenes: Partial<Record<PictureSize, z.infer<typeof sceneSchema>>>;
  more?: Partial<Record<PictureSize, z.infer<typeof sceneSchema>[]>> | undefined;
}

/** The size of a post whose shape is nearest to the wanted one; undefined while it has no picture. */
export function nearestSize({ scenes }: Pictures, wanted: PictureSize): PictureSize | undefined {
  const shape = (size: PictureSize) => Math.log(PICTURE_SIZES[size].height / PICTURE_SIZES[size].width);
  const far = (size: PictureSize) => Math.abs(shape(size) - shape(wanted));
  const made = (Object.keys(PICTURE_SIZES) as PictureSize[]).filter((size) => scenes[size]);
  return made.toSorted((a, b) => far(a) - far(b))[0];
}

export const captionSchema = z.object({
  text: z.string().check(z.maxLength(MAX_TEXT * 4)),
  /** True once the user typed in it: a new draft then never overwrites it. */
  edited: z.boolean(),
  /** What was drafted when the user began to type, so that later changes of the goods can be told and offered. */
  drafted: z.optional(z.string().check(z.maxLength(MAX_TEXT * 4))),
  /** By rule: why the user lets a finding stand that would hold the post back. */
  excuses: z.optional(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300)))),
});
export type Caption = z.infer<typeof captionSchema>;

/** What a post is for; a plan mixes them (domain facts §1.3 rows 6–9, 25). */
export const AIMS = ['product', 'proof', 'story', 'tip', 'offer', 'question'] as const;
export type Aim = (typeof AIMS)[number];

/** How a post comes again. Every post of the series carries it, so that "all later" finds them. */
const repeatSchema = z.object({
  /** Names the series. */
  id: z.string().check(z.minLength(1)),
  every: z.enum(['day', 'week', 'month']),
  /** For `week`: on which days. */
  weekdays: z.optional(z.array(weekdaySchema).check(z.minLength(1), z.maxLength(7))),
  /** For `month`: on which date; in a shorter month its last day. */
  date: z.optional(z.int().check(z.minimum(1), z.maximum(31))),
  /** Last day; absent: it goes on, made some weeks ahead at a time. */
  until: z.optional(daySchema),
  /** The day that the series gave this post, wherever the user has moved it since. */
  on: z.optional(daySchema),
});
export type Repeat = z.infer<typeof repeatSchema>;

export const postSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  productId: z.string().check(z.minLength(1)),
  /** Further goods of the same post, such as the other dishes of a menu. */
  otherProductIds: z.optional(z.array(z.string()).check(z.maxLength(9))),
  state: z.enum(['idea', 'draft', 'ready', 'posted']),
  /** Where it is meant to go. It counts as posted once the user has said so for each of them. */
  channels: z.array(channelIdSchema),
  templateId: z.optional(z.string()),
  /** Answers to the template's own questions, by their keys. */
  form: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(500))),
  /** Chooses among a template's wordings; the same seed gives the same words. */
  seed: z.int().check(z.nonnegative()),
  texts: z.partialRecord(channelIdSchema, captionSchema),
  layoutId: z.optional(z.string()),
  ...picturesFields,
  /** Local day and time in `zone`; never an instant alone, so that moving a clock does not move a plan. */
  day: z.optional(daySchema),
  time: z.optional(timeSchema),
  zone: z.enum(ZONES),
  /** When the user said that the post stands on a channel (epoch ms); nothing else sets it. */
  postedAt: z.partialRecord(channelIdSchema, z.number()),
  aim: z.optional(z.enum(AIMS)),
  /** What to write about, or why it was proposed; for the user only, never part of a caption. */
  note: z.optional(z.string().check(z.maxLength(1000))),
  repeat: z.optional(repeatSchema),
  /** The chain of posts and tasks around a moment that it is part of. */
  chainId: z.optional(z.string()),
});
export type Post = z.infer<typeof postSchema>;
