import { useTranslation } from 'react-i18next';

/** What the crop box and its eight handles are called: the library's own names are English. */
export function useHandles() {
  const { t } = useTranslation();
  return {
    cropArea: t('cut.area'),
    nwDragHandle: t('cut.handle.nw'),
    nDragHandle: t('cut.handle.n'),
    neDragHandle: t('cut.handle.ne'),
    eDragHandle: t('cut.handle.e'),
    seDragHandle: t('cut.handle.se'),
    sDragHandle: t('cut.handle.s'),
    swDragHandle: t('cut.handle.sw'),
    wDragHandle: t('cut.handle.w'),
  };
}
