import { v7 } from 'uuid';

/** A new row id: sorts by creation and is safe to create on any machine (UUID version 7, RFC 9562). */
export const newId = (): string => v7();
