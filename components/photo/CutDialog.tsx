import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReactCrop } from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import { WorkDialog } from '@/components/photo-work';
import { ChipGroup, Reason, useAction } from '@/components/ui';
import type { Capture } from '@/utils/messaging';
import { CutPreview } from './CutPreview';
import classes from './cut.module.css';
import { cutFile } from './cut-file';
import { useCut } from './use-cut';
import { useHandles } from './use-handles';

interface Props {
  capture: Capture;
  /** Of the page that was captured; empty where the browser hides it. */
  host: string;
  onClose: () => void;
  onPhoto: (file: File) => void;
}

/** The captured page with a box to be pulled over the photo, which then comes in like any other. */
export function CutDialog({ capture, host, onClose, onPhoto }: Props) {
  const { t } = useTranslation();
  const url = useObjectUrl(capture.image);
  const cut = useCut(capture);
  const handles = useHandles();
  const cutting = useAction();

  const use = () =>
    void cutting.run(async () => {
      if (!cut.box) return;
      onPhoto(await cutFile(capture.image, cut.box, t('cut.fileName', { host })));
      onClose();
    });
  return (
    <WorkDialog
      title={t('cut.title')}
      lead={t('cut.lead')}
      narrow
      onClose={onClose}
      foot={
        <>
          <Reason reason={cutting.reason ?? (cut.tooSmall ? 'cut-too-small' : null)} />
          <Button fullWidth loading={cutting.busy} disabled={!cut.box || cut.tooSmall} onClick={use}>
            {t('cut.use')}
          </Button>
        </>
      }
    >
      <ReactCrop
        className={classes.stage}
        keepSelection
        ariaLabels={handles}
        {...(cut.shares && { crop: cut.shares })}
        {...(cut.shape === 'square' && { aspect: 1 })}
        onChange={(_, shares) => cut.pull(shares)}
      >
        <img
          src={url}
          alt={t('cut.screen')}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            cut.begin({ width, height })
          }
          onError={() => cutting.setReason('capture-failed')}
        />
      </ReactCrop>
      <div className={classes.ways}>
        <ChipGroup
          label={t('cut.shape')}
          chips={[
            { value: 'free', label: t('cut.free') },
            { value: 'square', label: t('cut.square') },
          ]}
          value={cut.shape}
          onChange={cut.setShape}
        />
        {cut.count > 1 && (
          <Button variant="default" onClick={cut.next}>
            {t('cut.next', { at: cut.at + 1, of: cut.count })}
          </Button>
        )}
      </div>
      {url && cut.box && cut.size && <CutPreview url={url} box={cut.box} size={cut.size} />}
    </WorkDialog>
  );
}

/** An address for bytes, as long as they are shown. */
function useObjectUrl(blob: Blob): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
