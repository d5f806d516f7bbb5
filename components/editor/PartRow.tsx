import { ActionIcon } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconEye,
  IconEyeOff,
  IconLock,
  IconLockOpen,
  IconPencil,
} from '@tabler/icons-react';
import type { ComponentType, DragEventHandler, KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layer } from '@/utils/scene';
import classes from './editor.module.css';
import { PartIcon } from './PartIcon';
import { RenameBox } from './RenameBox';
import type { Acts } from './use-acts';

/** A part in the list: 1 for those on the picture, 2 for what a group holds. */
export interface Row {
  layer: Layer;
  level: 1 | 2;
}

interface Props extends Row {
  called: string;
  chosen: boolean;
  /** The row that Tab comes to. */
  entry: boolean;
  renaming: boolean;
  /** Something is dragged over it. */
  over: boolean;
  acts: Acts;
  onPick: (event: MouseEvent) => void;
  onKeys: (event: KeyboardEvent) => void;
  onRename: () => void;
  onNamed: (name: string | null) => void;
  onRaise: (by: 1 | -1) => void;
  onDrag: { start: () => void; over: DragEventHandler; end: () => void; drop: () => void };
}

/** One part: its name, and what is done to it alone. */
export function PartRow({ layer, level, called, chosen, entry, renaming, acts, ...row }: Props) {
  const { t } = useTranslation();
  const { id, hidden = false, locked = false } = layer;
  const reach = entry ? 0 : -1;
  const tool = (
    label: string,
    Icon: ComponentType<{ size: number; 'aria-hidden': true }>,
    press: () => void,
    pressed?: boolean,
  ) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      tabIndex={reach}
      aria-label={label}
      aria-pressed={pressed}
      onClick={(event) => {
        event.stopPropagation();
        press();
      }}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
  return (
    <div
      role="treeitem"
      tabIndex={reach}
      aria-label={called}
      aria-level={level}
      aria-selected={chosen}
      className={classes.part}
      data-part={id}
      data-level={level}
      data-hidden={hidden || undefined}
      data-over={row.over || undefined}
      draggable={level === 1 && !renaming}
      onClick={row.onPick}
      onDoubleClick={row.onRename}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) row.onKeys(event);
      }}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        row.onDrag.start();
      }}
      onDragOver={row.onDrag.over}
      onDragEnd={row.onDrag.end}
      onDrop={row.onDrag.drop}
    >
      <div className={classes.partName}>
        <PartIcon layer={layer} />
        {renaming ? (
          <RenameBox name={layer.name ?? ''} placeholder={called} onDone={row.onNamed} />
        ) : (
          <span className={classes.partText}>{called}</span>
        )}
      </div>
      {!renaming && (
        <div className={classes.partTools}>
          {chosen && level === 1 && (
            <>
              {tool(t('editor.list.rename', { name: called }), IconPencil, row.onRename)}
              {tool(t('editor.list.up', { name: called }), IconArrowUp, () => row.onRaise(1))}
              {tool(t('editor.list.down', { name: called }), IconArrowDown, () => row.onRaise(-1))}
            </>
          )}
          {tool(
            t('editor.list.hide', { name: called }),
            hidden ? IconEyeOff : IconEye,
            () => acts.hide([id], !hidden),
            hidden,
          )}
          {tool(
            t('editor.list.lock', { name: called }),
            locked ? IconLock : IconLockOpen,
            () => acts.lock([id], !locked),
            locked,
          )}
        </div>
      )}
    </div>
  );
}
