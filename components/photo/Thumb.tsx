import { IconPhoto } from '@tabler/icons-react';
import classes from './photo.module.css';
import { useThumbUrl } from './use-photo-url';

/** A stored photo as a square of `size` pixels, or as wide as its frame; empty while there is none. */
export function Thumb({ assetId, size, alt }: { assetId: string | undefined; size?: number; alt: string }) {
  const url = useThumbUrl(assetId);
  return (
    <span className={classes.thumb} style={{ width: size, height: size }}>
      {url ? (
        <img src={url} alt={alt} decoding="async" />
      ) : (
        <IconPhoto size={(size ?? 72) / 2.5} aria-hidden />
      )}
    </span>
  );
}
