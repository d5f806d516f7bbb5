import { type ComponentType, lazy, useState } from 'react';

/**
 * A part that is loaded late, and can be had ready before it is asked for: `warm` fetches it. Then it is drawn at once,
 * where React's own `lazy` would first show the placeholder, and keep it for 300 ms at least.
 */
export function warmLazy<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let ready: ComponentType<Props> | null = null;
  const fetched = async () => {
    const part = await load();
    ready = part.default;
    return part;
  };
  const Late = lazy(fetched);
  function Part(props: Props) {
    // What was begun with stays: another component in its place would forget what was typed.
    const [Shown] = useState<ComponentType<Props>>(() => ready ?? Late);
    return <Shown {...props} />;
  }
  return Object.assign(Part, { warm: () => void fetched() });
}
