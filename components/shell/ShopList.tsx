import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPlus, IconSettings } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import { NewShopForm } from './NewShopForm';
import { ShopBadge } from './ShopBadge';
import { useSession } from './session';
import classes from './switcher.module.css';

interface Props {
  onClose: () => void;
  onSettings: () => void;
}

/** The arrow keys walk through the buttons, round the corner at both ends. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (step === 0 || at === -1) return;
  event.preventDefault();
  buttons.at((at + step) % buttons.length)?.focus();
}

/** All shops to choose from, a new one, and the settings of this one. Escape or a press beside it closes it. */
export function ShopList({ onClose, onSettings }: Props) {
  const { t } = useTranslation();
  const { shop, shops: all } = useSession();
  const [naming, setNaming] = useState(false);
  const going = useAction();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
  }, []);

  const go = async (id: string) => {
    if (await going.run(() => shops.setCurrent(id))) onClose();
  };
  const beside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the list; the keyboard has Escape.
    <dialog
      ref={dialog}
      className={classes.list}
      aria-label={t('shop.yours')}
      onClose={onClose}
      onClick={beside}
    >
      <div className={classes.listInside}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears the arrow keys of its buttons. */}
        <div className={classes.rows} onKeyDown={walk}>
          {all.map((one) => (
            <UnstyledButton
              key={one.id}
              className={classes.row}
              aria-current={one.id === shop.id}
              disabled={going.busy}
              onClick={() => void go(one.id)}
            >
              <ShopBadge shop={one} size={36} />
              <span className={classes.rowName}>{one.name || t('shop.unnamed')}</span>
              {one.id === shop.id && <IconCheck size={20} aria-hidden />}
            </UnstyledButton>
          ))}
        </div>
        <Reason reason={going.reason} />
        {naming ? (
          <NewShopForm onDone={onClose} />
        ) : (
          <div className={classes.actions}>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setNaming(true)}
            >
              {t('shop.new')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconSettings size={18} aria-hidden />}
              onClick={() => {
                onClose();
                onSettings();
              }}
            >
              {t('shop.settings')}
            </Button>
          </div>
        )}
      </div>
    </dialog>
  );
}
