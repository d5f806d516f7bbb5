import { useIntersection } from '@mantine/hooks';
import type { Scene } from '@/utils/scene';
import classes from './previews.module.css';
import { ScenePreview } from './ScenePreview';
import { usePreviews } from './use-previews';

/** Width of a kept picture in its card, in CSS pixels. */
const WIDTH = 280;
/** How far outside the window a picture is made ready. */
const AHEAD = '300px 0px';

/** A picture that is drawn only while it is near the window: of a long list few are in memory at a time. */
export function LivePreview({ scene, alt }: { scene: Scene; alt: string }) {
  const { ref, entry } = useIntersection({ rootMargin: AHEAD });
  return (
    <div ref={ref}>
      {entry?.isIntersecting ? (
        <Drawn scene={scene} alt={alt} />
      ) : (
        <div className={classes.preview} style={{ aspectRatio: `${scene.width} / ${scene.height}` }} />
      )}
    </div>
  );
}

function Drawn({ scene, alt }: { scene: Scene; alt: string }) {
  const previews = usePreviews();
  return previews ? (
    <ScenePreview previews={previews} scene={scene} width={WIDTH} alt={alt} />
  ) : (
    <div className={classes.preview} style={{ aspectRatio: `${scene.width} / ${scene.height}` }} />
  );
}
