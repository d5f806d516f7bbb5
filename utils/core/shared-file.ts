/**
 * What a small file that users hand to each other holds, if it is JSON of the given `format`; null when it is
 * anything else or longer than `longest` UTF-16 units. What stands in its fields is not looked at here.
 */
export function openShared(
  json: string,
  format: string,
  longest: number,
): { format: string; version?: unknown } | null {
  if (json.length > longest) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const isOurs = typeof value === 'object' && value !== null && 'format' in value && value.format === format;
  return isOurs ? (value as { format: string; version?: unknown }) : null;
}
