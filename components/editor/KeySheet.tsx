import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

/** Keys as they are written on the keyboard, and what they do. */
const KEYS = [
  ['walk', ['Tab']],
  ['nudge', ['←', '→', '↑', '↓']],
  ['far', ['Shift', '←']],
  ['edit', ['Enter']],
  ['leave', ['Esc']],
  ['remove', ['Delete']],
  ['undo', ['Ctrl', 'Z']],
  ['redo', ['Ctrl', 'Y']],
  ['copy', ['Ctrl', 'C']],
  ['paste', ['Ctrl', 'V']],
  ['duplicate', ['Ctrl', 'D']],
  ['all', ['Ctrl', 'A']],
  ['group', ['G']],
  ['ungroup', ['Shift', 'G']],
  ['forward', [']']],
  ['backward', ['[']],
  ['front', ['Ctrl', ']']],
  ['back', ['Ctrl', '[']],
  ['lock', ['L']],
  ['hide', ['H']],
  ['nearer', ['+']],
  ['farther', ['−']],
  ['whole', ['0']],
  ['pan', ['Space']],
] as const;

/** What the keys do, each beside its key. */
export function KeySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('editor.keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
    >
      <dl className={classes.keys}>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`editor.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
