import { useEffect, useRef, useState } from 'react';
import { useSession } from '@/components/shell';
import { Reason, reasonOf } from '@/components/ui';
import type { Previews } from '@/utils/canvas';
import type { Scene } from '@/utils/scene';
import classes from './previews.module.css';

interface Props {
  previews: Previews;
  scene: Scene;
  width: number;
  alt: string;
  /** Called each time that the picture stands there. */
  onDrawn?: (() => void) | undefined;
}

/** A scene drawn as it will be exported, at the width it is shown in CSS pixels. */
export function ScenePreview({ previews, scene, width, alt, onDrawn }: Props) {
  const { shop } = useSession();
  const frame = useRef<HTMLDivElement>(null);
  const [reason, setReason] = useState<string | null>(null);
  const drawn = useRef(onDrawn);
  drawn.current = onDrawn;
  useEffect(() => {
    let stale = false;
    previews.draw(scene, shop, Math.round(width * window.devicePixelRatio)).then(
      ({ canvas, missing }) => {
        if (stale) return;
        // What can be shown is shown, a placeholder in place of the photo, and the reason says why.
        setReason(missing.length > 0 ? 'photo-gone' : null);
        frame.current?.replaceChildren(canvas);
        drawn.current?.();
      },
      (error: unknown) => {
        if (stale) return;
        console.error(error);
        setReason(reasonOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [previews, scene, shop, width]);
  return (
    <>
      <div
        ref={frame}
        className={classes.preview}
        role="img"
        aria-label={alt}
        style={{ aspectRatio: `${scene.width} / ${scene.height}` }}
      />
      <Reason reason={reason} />
    </>
  );
}
