import * as z from 'zod/mini';
import { SCHEMA_VERSION, TABLE_NAMES, type TableName } from '../model';
import { BackupError } from './backup-error';
import { LIMITS } from './limits';
import { PHOTO_TYPES } from './photo-kind';

export const FORMAT = 'pajang';
/** Number of the shape of the file itself; the shape of its rows has its own, `schema`. */
export const FORMAT_VERSION = 1;

/** Entry that says what the file is; the last one, so that a file cut off while written has none. */
export const MANIFEST_NAME = 'manifest.json';
/** With a password: the entry that holds the manifest proper, encrypted. */
export const SEALED_NAME = 'sealed.bin';
/** Name in the zip of the part at `index` (from 0) when there is a password: it gives nothing away. */
export const hiddenName = (index: number): string => `parts/${String(index + 1).padStart(5, '0')}.bin`;

const whole = z.int().check(z.nonnegative());
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(88));

const encryptionSchema = z.object({
  kdf: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  iterations: z.int().check(z.positive()),
  /** 16 random bytes. */
  salt: base64,
  cipher: z.literal('AES-256-GCM'),
  /** 16 bytes derived from the key, by which a wrong password is told from a damaged file. */
  check: base64,
});
export type Encryption = z.infer<typeof encryptionSchema>;

const rowsName = /^rows\/([a-z]+)-\d{4,5}\.jsonl$/;
const photoName = /^(photos|thumbs)\/([0-9a-f]{64})\.(jpg|webp|png)$/;

const partSchema = z.object({
  name: z.string().check(z.maxLength(100), z.regex(/^[a-z]+\/[0-9a-z-]+\.[a-z]+$/)),
  /** Bytes of the content, unpacked and decrypted, and their SHA-256 (hex). */
  size: whole,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Number of rows, in parts of rows. */
  rows: z.optional(whole),
  /** Media type, in photos. */
  type: z.optional(z.enum(Object.keys(PHOTO_TYPES) as (keyof typeof PHOTO_TYPES)[])),
});
export type Part = z.infer<typeof partSchema>;

/** A table that an older Pajang did not have counts no rows. */
const tableCounts = Object.fromEntries(TABLE_NAMES.map((table) => [table, z._default(whole, 0)]));

const headSchema = z.object({ format: z.literal(FORMAT), formatVersion: z.int().check(z.positive()) });

/** `manifest.json` of a backup with a password. */
const lockedSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  encryption: encryptionSchema,
});
export type Locked = z.infer<typeof lockedSchema>;

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  kind: z.enum(['all', 'shop']),
  /** `SCHEMA_VERSION` of the rows. */
  schema: z.int().check(z.positive()),
  /** When the backup was made, epoch milliseconds. */
  madeAt: z.number().check(z.nonnegative()),
  shop: z.optional(z.object({ id: z.string().check(z.minLength(1)), name: z.string() })),
  counts: z.object({ ...tableCounts, photos: whole }),
  parts: z.array(partSchema).check(z.maxLength(LIMITS.entries)),
});

/** What a backup says of itself; `encryption` is there when it has a password. */
export interface Manifest extends Omit<z.infer<typeof manifestSchema>, 'counts'> {
  counts: Record<TableName | 'photos', number>;
  encryption?: Encryption;
}

/** What a part's name says, or null for a name that Pajang does not give. */
export function partKind(
  name: string,
): { table: TableName } | { folder: 'photos' | 'thumbs'; hash: string; extension: string } | null {
  const [, folder, hash, extension] = photoName.exec(name) ?? [];
  if ((folder === 'photos' || folder === 'thumbs') && hash && extension) return { folder, hash, extension };
  const table = TABLE_NAMES.find((known) => known === rowsName.exec(name)?.[1]);
  return table ? { table } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupError('backup-altered', 'the manifest is no JSON', error);
  }
}

/** Reads a manifest's text. Throws `not-a-backup`, `newer-backup` or `backup-altered`. */
export function parseManifest(text: string): Manifest | Locked {
  const json = parseJson(text);
  const head = headSchema.safeParse(json);
  if (!head.success) throw new BackupError('not-a-backup', 'the manifest is of another format', head.error);
  if (head.data.formatVersion > FORMAT_VERSION) {
    throw new BackupError('newer-backup', `format ${head.data.formatVersion}`);
  }
  if (typeof json === 'object' && json !== null && 'encryption' in json) return checked(lockedSchema, json);
  // Before anything else is looked at: a later Pajang may have tables and counts that this one cannot know.
  const { schema } = checked(z.object({ schema: z.int() }), json);
  if (schema > SCHEMA_VERSION) throw new BackupError('newer-backup', `rows of schema ${schema}`);
  return checked(manifestSchema, json) as Manifest;
}

function checked<T>(schema: z.ZodMiniType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new BackupError('backup-altered', 'the manifest', parsed.error);
  return parsed.data;
}

export const isLocked = (manifest: Manifest | Locked): manifest is Locked => !('parts' in manifest);
