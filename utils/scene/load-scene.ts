import { fail, ok, type Result } from '../core/result';
import { SCENE_VERSION, type Scene, sceneSchema } from './schema';

/** One step: a document of version `from` becomes one of version `from + 1`. Never edited once released. */
export interface SceneMigration {
  from: number;
  up(document: Record<string, unknown>): Record<string, unknown>;
}

/** `newer`: written by a later Pajang. `unreadable`: not a scene, or a damaged one. */
export type LoadReason = 'newer' | 'unreadable';

const modules = import.meta.glob<SceneMigration>('./migrations/*.ts', { eager: true, import: 'default' });

/** All steps by file name (`./migrations/v001-to-v002.ts`). */
export const sceneMigrations: Readonly<Record<string, SceneMigration>> = modules;

/**
 * Reads a stored scene of any version: upgrades it step by step, then checks it. A scene of a later version
 * is refused rather than guessed at. `steps` and `latest` are for tests.
 */
export function loadScene(
  stored: unknown,
  steps: readonly SceneMigration[] = Object.values(modules),
  latest: number = SCENE_VERSION,
): Result<Scene, LoadReason> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return fail('unreadable');
  let document = stored as Record<string, unknown>;
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail('unreadable');
  if (version > latest) return fail('newer');
  for (let at = version; at < latest; at += 1) {
    const step = steps.find((one) => one.from === at);
    if (step === undefined) throw new Error(`no migration from scene version ${at}`);
    try {
      document = { ...step.up(document), version: at + 1 };
    } catch {
      // A step is written for sound documents; one that it stumbles over is damaged.
      return fail('unreadable');
    }
  }
  const parsed = sceneSchema.safeParse(document);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
}
