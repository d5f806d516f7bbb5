import { useElementSize } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '@/utils/model';
import classes from './library.module.css';
import { PhotoTile } from './PhotoTile';

/** Narrowest tile, the room between two, and the name below the picture, in px. The style sheet has the same. */
const MIN_TILE = 148;
const GAP = 12;
const NAME = 40;
/** Rows kept ready above and below what is in sight: a turn of the wheel finds them drawn. */
const OVERSCAN = 3;

interface Props {
  photos: readonly Asset[];
  isChosen: (id: string) => boolean;
  onChoose: (id: string, range: boolean) => void;
  onOpen: (id: string) => void;
}

/** Thumbnails in rows; only those near the window's own stretch exist, however many photos there are. */
export function PhotoGrid({ photos, isChosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  const { ref: sizeRef, width } = useElementSize();
  const frame = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const columns = Math.max(2, Math.floor((width + GAP) / (MIN_TILE + GAP)));
  const tile = (width - GAP * (columns - 1)) / columns;
  const rowHeight = Math.round(tile + NAME + GAP);
  const rows = useWindowVirtualizer({
    count: width === 0 ? 0 : Math.ceil(photos.length / columns),
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: top,
    useFlushSync: false,
  });
  // Notes come and go above the list and push it up and down; then the page as a whole changes its height.
  useLayoutEffect(() => {
    const list = frame.current;
    if (!list?.parentElement) return;
    const place = () => setTop(Math.round(list.getBoundingClientRect().top + window.scrollY));
    const watch = new ResizeObserver(place);
    watch.observe(list.parentElement);
    place();
    return () => watch.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are remembered until told otherwise.
  useLayoutEffect(() => rows.measure(), [rowHeight]);
  const setFrame = useCallback(
    (element: HTMLUListElement | null) => {
      frame.current = element;
      sizeRef(element);
    },
    [sizeRef],
  );
  const shown = rows.getVirtualItems().flatMap(({ index, start }) =>
    photos.slice(index * columns, (index + 1) * columns).map((photo, column) => ({
      photo,
      at: index * columns + column,
      x: Math.round(column * (tile + GAP)),
      y: start - top,
    })),
  );
  return (
    <ul
      ref={setFrame}
      className={classes.grid}
      style={{ height: rows.getTotalSize() }}
      aria-label={t('photos.list')}
    >
      {shown.map(({ photo, at, x, y }) => (
        <li
          key={photo.id}
          className={classes.cell}
          aria-setsize={photos.length}
          aria-posinset={at + 1}
          style={{ width: tile, transform: `translate(${x}px, ${y}px)` }}
        >
          <PhotoTile
            id={photo.id}
            name={photo.name}
            chosen={isChosen(photo.id)}
            onChoose={onChoose}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ul>
  );
}
