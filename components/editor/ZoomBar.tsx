import { Button } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconList,
  IconMaximize,
  IconShieldCheck,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { ToolButton } from './ToolButton';
import { useActs } from './use-acts';

interface Props {
  /** Open the list, and the looks, where there is no room for them beside the picture. */
  onParts?: () => void;
  onLooks?: () => void;
}

/** Below the picture: how near it is looked at, and the area in which apps cover nothing. */
export function ZoomBar({ onParts, onLooks }: Props) {
  const { t } = useTranslation();
  const { view, safeShown, setSafeShown } = useEditor();
  const acts = useActs();
  return (
    <div className={classes.zoom}>
      {onParts && (
        <Button
          variant="default"
          size="sm"
          mih={44}
          leftSection={<IconList size={18} aria-hidden />}
          onClick={onParts}
        >
          {t('editor.list.title')}
        </Button>
      )}
      <div role="toolbar" aria-label={t('editor.zoom.label')} className={classes.tools}>
        <ToolButton label={t('editor.zoom.out')} keys="−" icon={IconZoomOut} onPress={() => acts.zoom(0.8)} />
        <output className={classes.percent}>{view ? `${Math.round(view.zoom * 100)}%` : ''}</output>
        <ToolButton label={t('editor.zoom.in')} keys="+" icon={IconZoomIn} onPress={() => acts.zoom(1.25)} />
        <ToolButton label={t('editor.zoom.all')} keys="0" icon={IconMaximize} onPress={acts.showAll} />
        <ToolButton
          label={t('editor.zoom.safe')}
          icon={IconShieldCheck}
          pressed={safeShown}
          onPress={() => setSafeShown(!safeShown)}
        />
      </div>
      {onLooks && (
        <Button
          variant="default"
          size="sm"
          mih={44}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          onClick={onLooks}
        >
          {t('editor.looks.title')}
        </Button>
      )}
    </div>
  );
}
