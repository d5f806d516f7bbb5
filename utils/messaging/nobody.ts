/** Whether a message failed only because nobody listens: no panel is open, or the background is starting. */
export const isNobody = (error: unknown): boolean =>
  error instanceof Error && /receiving end|could not establish/i.test(error.message);
