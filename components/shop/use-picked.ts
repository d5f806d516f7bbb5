import { useEffect, useState } from 'react';

/**
 * A choice that is marked the moment it is made: what is stored follows a moment later, and is what counts.
 * `write` answers false when it was refused; then the mark goes back.
 */
export function usePicked<T>(stored: T, write: (value: T) => Promise<boolean>) {
  const [picked, setPicked] = useState<{ value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value has been stored.
  useEffect(() => setPicked(null), [stored]);
  const pick = async (value: T) => {
    setPicked({ value });
    if (!(await write(value))) setPicked(null);
  };
  return { value: picked ? picked.value : stored, pick: (value: T) => void pick(value) };
}
