import { Anchor, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft, IconHelp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureSize } from '@/utils/model';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { ALL_SIZES } from './open-document';
import { SaveMark } from './SaveMark';
import { ToolButton } from './ToolButton';
import { useActs } from './use-acts';

interface Props {
  name: string;
  onKeys: () => void;
  /** Further tools, on the right. */
  children?: ReactNode;
}

/** Above the picture: the way back, what it is called, steps back and forth, sizes, and whether it is kept. */
export function EditorBar({ name, onKeys, children }: Props) {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const acts = useActs();
  const sizes = ALL_SIZES.filter((size) => doc.slides[size]);
  return (
    <header className={classes.bar}>
      <Anchor href="#desain" className={classes.back} aria-label={t('editor.back')}>
        <IconArrowLeft size={20} aria-hidden />
      </Anchor>
      <div className={classes.title}>
        <h1>{name || t('picture.design.unnamed')}</h1>
        <SaveMark />
      </div>
      <div className={classes.tools} role="toolbar" aria-label={t('editor.tools')}>
        <ToolButton
          label={t('editor.undo')}
          keys="Ctrl+Z"
          icon={IconArrowBackUp}
          disabled={!doc.canUndo}
          onPress={acts.undo}
        />
        <ToolButton
          label={t('editor.redo')}
          keys="Ctrl+Y"
          icon={IconArrowForwardUp}
          disabled={!doc.canRedo}
          onPress={acts.redo}
        />
        <ToolButton label={t('editor.keys.title')} keys="?" icon={IconHelp} onPress={onKeys} />
      </div>
      {sizes.length > 1 && (
        <SegmentedControl
          aria-label={t('picture.sizes')}
          size="sm"
          className={classes.sizes}
          data={sizes.map((size) => ({ value: size, label: t(`picture.size.${size}`) }))}
          value={doc.size}
          onChange={(size) => doc.go(size as PictureSize)}
        />
      )}
      <div className={classes.more}>{children}</div>
    </header>
  );
}
