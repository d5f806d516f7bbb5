import { BackupError } from './backup-error';
import { fromBase64, joined, toBase64 } from './bytes';
import { ITERATIONS, LIMITS } from './limits';
import { type Encryption, FORMAT, FORMAT_VERSION, type Locked } from './manifest';

const SALT_BYTES = 16;
/** 96 bits, the length that GCM is made for (NIST SP 800-38D §8.2). Random: 44,000 parts are far from 2^32. */
const IV_BYTES = 12;
export const TAG_BYTES = 16;
/** Bytes by which a part grows when it is encrypted: IV before, tag behind. */
export const ENCRYPTION_BYTES = IV_BYTES + TAG_BYTES;

const text = (value: string) => new TextEncoder().encode(value);

/** A password made usable for one backup: the cipher's key, and what the manifest says of it. */
export interface Lock {
  key: CryptoKey;
  encryption: Encryption;
}

/**
 * PBKDF2 gives one secret; HKDF (RFC 5869) makes the cipher's key of it and, apart from that, `check`, which
 * therefore tells nothing about the key. Passwords are taken in NFC: keyboards differ in how they put accents.
 */
async function derive(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const { subtle } = crypto;
  const typed = await subtle.importKey('raw', text(password.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const secret = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, 256);
  const master = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const use = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: text(info) });
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await subtle.deriveKey(use('pajang parts'), master, aes, false, ['encrypt', 'decrypt']);
  const check = new Uint8Array(await subtle.deriveBits(use('pajang check'), master, 128));
  return { key, check: toBase64(check) };
}

/** A lock for a new backup, with a salt of its own. */
export async function newLock(password: string, iterations = ITERATIONS): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const { key, check } = await derive(password, salt, iterations);
  const said = { kdf: 'PBKDF2', hash: 'SHA-256', cipher: 'AES-256-GCM' } as const;
  return { key, encryption: { ...said, iterations, salt: toBase64(salt), check } };
}

/** The lock of a backup that is being read. Throws `wrong-password`, or `backup-altered` for absurd figures. */
export async function openLock(password: string, encryption: Encryption): Promise<Lock> {
  if (encryption.iterations > LIMITS.iterations) {
    throw new BackupError('backup-altered', `${encryption.iterations} rounds of key derivation`);
  }
  let salt: Uint8Array<ArrayBuffer>;
  try {
    salt = fromBase64(encryption.salt);
  } catch (error) {
    throw new BackupError('backup-altered', 'the salt is no base64', error);
  }
  const { key, check } = await derive(password, salt, encryption.iterations);
  if (check !== encryption.check) throw new BackupError('wrong-password', 'the check value differs');
  return { key, encryption };
}

/** IV and ciphertext of `bytes`; `name` is authenticated with them, so that no two parts can be swapped. */
export async function encrypt(lock: Lock, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const options = { name: 'AES-GCM', iv, additionalData: text(name), tagLength: TAG_BYTES * 8 };
  return joined([iv, new Uint8Array(await crypto.subtle.encrypt(options, lock.key, bytes))]);
}

/** Undoes `encrypt`; null when these bytes were not encrypted so, with this key and under this name. */
export async function decrypt(lock: Lock, name: string, bytes: Uint8Array<ArrayBuffer>) {
  if (bytes.length < ENCRYPTION_BYTES) return null;
  const iv = bytes.subarray(0, IV_BYTES);
  const options = { name: 'AES-GCM', iv, additionalData: text(name), tagLength: TAG_BYTES * 8 };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(options, lock.key, bytes.subarray(IV_BYTES)));
  } catch (error) {
    // The one way in which WebCrypto says that the tag does not fit.
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** `manifest.json` of a backup with a password. */
export const lockedManifest = (encryption: Encryption): Locked => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  encryption,
});

/**
 * Name under which the manifest proper is encrypted. It carries what stands in the open, so that this is
 * authenticated too; and the manifest lists every part, so that none can be dropped or put in.
 */
export function sealName({ kdf, hash, iterations, salt, cipher, check }: Encryption): string {
  return ['manifest', FORMAT, FORMAT_VERSION, kdf, hash, iterations, salt, cipher, check].join('\n');
}
