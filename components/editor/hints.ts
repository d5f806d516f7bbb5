import { isGroup, type LeafLayer, type Scene } from '@/utils/scene';
import { boundsOf, isCut, safeOf } from '@/utils/scene/edit';
import { membersOf } from '@/utils/scene/edit/group';

export type HintKind = 'outside' | 'cut' | 'faint' | 'missing';

/** Something about a part that the user may want to mend; nothing is held back because of it. */
export interface Hint {
  kind: HintKind;
  /** Of the part itself, also one inside a group. */
  id: string;
}

/** Less than this (pixels of a picture 1080 wide) over the edge of the safe area is nothing. */
const SLACK = 4;

function isOutside(scene: Scene, leaf: LeafLayer): boolean {
  if (leaf.type === 'shape' || leaf.type === 'photo') return false;
  const box = boundsOf(leaf);
  const safe = safeOf(scene);
  const slack = (SLACK * scene.width) / 1080;
  return (
    box.x < safe.x - slack ||
    box.y < safe.y - slack ||
    box.x + box.width > safe.x + safe.width + slack ||
    box.y + box.height > safe.y + safe.height + slack
  );
}

/** All that can be told from the picture's numbers, and `faint`: the texts that cannot be read where they stand. */
export function hintsOf(scene: Scene, faint: readonly string[], missing: ReadonlySet<string>): Hint[] {
  const leaves = scene.layers
    .filter(({ hidden }) => !hidden)
    .flatMap((layer) => (isGroup(layer) ? membersOf(layer) : [layer]))
    .filter(({ hidden }) => !hidden);
  return leaves.flatMap((leaf): Hint[] => {
    const { id } = leaf;
    const found: Hint[] = [];
    if ('assetId' in leaf && missing.has(leaf.assetId)) found.push({ kind: 'missing', id });
    if (leaf.type === 'text' && isCut(leaf)) found.push({ kind: 'cut', id });
    if (faint.includes(id)) found.push({ kind: 'faint', id });
    if (isOutside(scene, leaf)) found.push({ kind: 'outside', id });
    return found;
  });
}
