import {
  IconCopy,
  IconEye,
  IconEyeOff,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconLock,
  IconLockOpen,
  IconStackBack,
  IconStackBackward,
  IconStackForward,
  IconStackFront,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Layer } from '@/utils/scene';
import classes from '../editor.module.css';
import { ToolButton } from '../ToolButton';
import { useActs } from '../use-acts';

const EDGES = [
  ['left', IconLayoutAlignLeft],
  ['center', IconLayoutAlignCenter],
  ['right', IconLayoutAlignRight],
  ['top', IconLayoutAlignTop],
  ['middle', IconLayoutAlignMiddle],
  ['bottom', IconLayoutAlignBottom],
] as const;

/** What can be done with what is chosen, whatever it is. */
export function ChosenTools({ layers }: { layers: readonly Layer[] }) {
  const { t } = useTranslation();
  const acts = useActs();
  const locked = layers.every((layer) => layer.locked);
  const hidden = layers.every((layer) => layer.hidden);
  return (
    <>
      <div className={classes.row} role="toolbar" aria-label={t('editor.act.label')}>
        <ToolButton
          label={t('editor.act.duplicate')}
          keys="Ctrl+D"
          icon={IconCopy}
          onPress={acts.duplicate}
        />
        <ToolButton
          label={t('editor.act.lock')}
          keys="L"
          icon={locked ? IconLock : IconLockOpen}
          pressed={locked}
          onPress={() => acts.toggle('locked')}
        />
        <ToolButton
          label={t('editor.act.hide')}
          keys="H"
          icon={hidden ? IconEyeOff : IconEye}
          pressed={hidden}
          onPress={() => acts.toggle('hidden')}
        />
        <ToolButton
          label={t('editor.act.forward')}
          keys="]"
          icon={IconStackForward}
          onPress={() => acts.order('forward')}
        />
        <ToolButton
          label={t('editor.act.backward')}
          keys="["
          icon={IconStackBackward}
          onPress={() => acts.order('backward')}
        />
        <ToolButton
          label={t('editor.act.front')}
          keys="Ctrl+]"
          icon={IconStackFront}
          onPress={() => acts.order('front')}
        />
        <ToolButton
          label={t('editor.act.back')}
          keys="Ctrl+["
          icon={IconStackBack}
          onPress={() => acts.order('back')}
        />
        <ToolButton label={t('editor.act.remove')} keys="Delete" icon={IconTrash} onPress={acts.remove} />
      </div>
      <div className={classes.row} role="toolbar" aria-label={t('editor.act.align')}>
        {EDGES.map(([edge, icon]) => (
          <ToolButton
            key={edge}
            label={t(`editor.edge.${edge}`)}
            icon={icon}
            onPress={() => acts.align(edge)}
          />
        ))}
        {layers.length > 2 && (
          <>
            <ToolButton
              label={t('editor.act.spreadX')}
              icon={IconLayoutDistributeVertical}
              onPress={() => acts.distribute('x')}
            />
            <ToolButton
              label={t('editor.act.spreadY')}
              icon={IconLayoutDistributeHorizontal}
              onPress={() => acts.distribute('y')}
            />
          </>
        )}
      </div>
    </>
  );
}
