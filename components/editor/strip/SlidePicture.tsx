import { useEffect, useRef } from 'react';
import { useSession } from '@/components/shell';
import type { Previews } from '@/utils/canvas';
import type { Scene } from '@/utils/scene';
import classes from './strip.module.css';

interface Props {
  previews: Previews;
  scene: Scene;
  /** CSS pixels. */
  height: number;
}

/** A slide as it will be exported, small; what it shows is told by what holds it. */
export function SlidePicture({ previews, scene, height }: Props) {
  const { shop } = useSession();
  const frame = useRef<HTMLSpanElement>(null);
  const width = (height * scene.width) / scene.height;
  useEffect(() => {
    let stale = false;
    previews.draw(scene, shop, Math.round(width * window.devicePixelRatio)).then(
      ({ canvas }) => {
        if (!stale) frame.current?.replaceChildren(canvas);
      },
      (error: unknown) => {
        // Closed with the strip while it was being drawn: nobody waits for it any more.
        if (!stale) console.error(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [previews, scene, shop, width]);
  return <span ref={frame} className={classes.picture} style={{ width, height }} aria-hidden />;
}
