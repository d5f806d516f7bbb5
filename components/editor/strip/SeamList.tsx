import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '@/utils/scene';
import { findLayer, type SeamFinding, seamFindings } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { usePartName } from '../part-name';
import classes from './strip.module.css';

/** Words that a seam cuts or nearly cuts, each with the way to it. */
export function SeamList({ slides }: { slides: readonly Scene[] }) {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const name = usePartName();
  const found = useMemo(() => seamFindings(slides), [slides]);
  if (found.length === 0) return null;
  const says = ({ slide, id, kind }: SeamFinding) => {
    const scene = slides[slide];
    const layer = scene && findLayer(scene, id);
    return layer ? t(`slides.seam.${kind}`, { name: name(layer), place: slide + 1 }) : '';
  };
  return (
    <ul className={classes.seams} aria-live="polite">
      {found.map((finding) => (
        <li key={`${finding.slide} ${finding.id} ${finding.side}`}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{says(finding)}</span>
          <Button
            size="compact-sm"
            mih={44}
            variant="subtle"
            onClick={() => {
              doc.go(doc.size, finding.slide);
              doc.choose([finding.id]);
            }}
          >
            {t('slides.seam.go')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
