import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { findLayer } from '@/utils/scene/edit';
import classes from '../editor.module.css';
import { useEditor } from '../editor-context';
import { hintsOf } from '../hints';
import { usePartName } from '../part-name';

/** Gentle notes: what buyers may not be able to read or see. Of one part, or of all. */
export function Hints({ only }: { only?: string }) {
  const { t } = useTranslation();
  const { doc, faint, missing, setSafeShown } = useEditor();
  const name = usePartName();
  const inside = only === undefined ? undefined : findLayer(doc.scene, only);
  const members = inside && 'layers' in inside ? inside.layers.map(({ id }) => id) : [];
  const hints = hintsOf(doc.scene, faint, missing).filter(
    ({ id }) => only === undefined || id === only || members.includes(id),
  );
  if (hints.length === 0) return null;
  return (
    <ul className={classes.hints} aria-label={t('editor.hint.label')}>
      {hints.map(({ kind, id }) => {
        const layer = findLayer(doc.scene, id);
        return (
          <li key={`${kind} ${id}`}>
            <IconBulb size={18} aria-hidden />
            <span>{t(`editor.hint.${kind}`, { name: layer ? name(layer) : '' })}</span>
            {id !== only && (
              <Button
                size="sm"
                mih={44}
                variant="subtle"
                color="gray"
                onClick={() => {
                  if (kind === 'outside') setSafeShown(true);
                  doc.choose([id]);
                }}
              >
                {t('editor.hint.show')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
