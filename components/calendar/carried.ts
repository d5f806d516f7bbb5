/** The type under which the schedule puts the entry that is dragged. */
export const ENTRY = 'application/json';
/** What is dragged off the shelf goes by this type, so that nothing else dropped on the calendar is taken for it. */
export const SHELVED = 'application/x-pajang-post';

/** The id of the entry that a drag within the calendar carries; null for anything else that carries that type. */
export const carriedEntry = (data: DataTransfer): string | null =>
  /^\{"eventId":"([^"]+)"\}$/.exec(data.getData(ENTRY))?.[1] ?? null;

/** The post that a drag off the shelf carries; null for anything else. */
export function shelved(data: DataTransfer): { id: string; title: string } | null {
  const text = data.getData(SHELVED);
  return text === '' ? null : (JSON.parse(text) as { id: string; title: string });
}
