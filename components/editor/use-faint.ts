import { type RefObject, useEffect, useState } from 'react';
import type { Stage } from '@/utils/canvas/editor';
import type { Scene } from '@/utils/scene';

/** A picture that has stood still for so long (ms) is looked at. */
const STILL = 600;

/** Ids of the texts that are hard to read where they stand; a moment behind the picture. */
export function useFaint(
  stage: RefObject<Stage | null>,
  scene: Scene,
  missing: ReadonlySet<string>,
): readonly string[] {
  const [faint, setFaint] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a photo that comes changes what lies behind letters.
  useEffect(() => {
    const timer = setTimeout(() => setFaint(stage.current?.hardToRead() ?? []), STILL);
    return () => clearTimeout(timer);
  }, [stage, scene, missing]);
  return faint;
}
