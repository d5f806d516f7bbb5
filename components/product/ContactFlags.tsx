import { Button } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { UndoNote } from '@/components/ui';
import { type Contact, findContacts } from '@/utils/core/contacts';
import { withoutContacts } from '@/utils/core/without-contacts';
import { isOwnContact } from './own-contact';
import classes from './supplied.module.css';

/** Contacts shown before the user asks for more. */
const FIRST = 4;

interface Props {
  text: string;
  /** What is said above the contacts. */
  lead: string;
  onChange: (text: string) => void;
}

/**
 * The contacts in a text that are not the shop's own, each to be taken out on a press. Nothing is taken out
 * unasked: a number may well be meant to stand there.
 */
export function ContactFlags({ text, lead, onChange }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [all, setAll] = useState(false);
  const [cut, setCut] = useState<{ before: string; after: string; count: number } | null>(null);
  const contacts = useMemo(
    () => findContacts(text).filter((contact) => !isOwnContact(contact, shop)),
    [text, shop],
  );
  const remove = (gone: Contact[]) => {
    const after = withoutContacts(text, gone);
    setCut({ before: text, after, count: gone.length });
    onChange(after);
  };
  // Once something else has been typed, going back would take that away.
  const undo = cut !== null && cut.after === text ? cut : null;
  const shown = all ? contacts : contacts.slice(0, FIRST);
  const hidden = contacts.length - shown.length;

  return (
    <>
      {contacts.length > 0 && (
        <section className={classes.flags} aria-label={t('supplied.contacts')}>
          <p className={classes.lead}>
            <IconAddressBook size={18} aria-hidden />
            <span>{lead}</span>
          </p>
          <ul className={classes.contacts}>
            {shown.map((contact) => (
              <li key={contact.start}>
                <span className={classes.contact}>{contact.text}</span>
                <Button
                  size="sm"
                  mih={44}
                  variant="subtle"
                  color="gray"
                  aria-label={t('supplied.removeNamed', { contact: contact.text })}
                  onClick={() => remove([contact])}
                >
                  {t('supplied.remove')}
                </Button>
              </li>
            ))}
          </ul>
          {contacts.length > 1 && (
            <div className={classes.acts}>
              {hidden > 0 && (
                <Button size="sm" mih={44} variant="subtle" color="gray" onClick={() => setAll(true)}>
                  {t('supplied.more', { count: hidden })}
                </Button>
              )}
              <Button size="sm" mih={44} variant="default" onClick={() => remove(contacts)}>
                {t('supplied.removeAll')}
              </Button>
            </div>
          )}
        </section>
      )}
      {undo && (
        // In a box of its own it stays at the text, and off the button at the bottom.
        <div className={classes.undo}>
          <UndoNote onUndo={() => onChange(undo.before)} onDismiss={() => setCut(null)}>
            {t('supplied.removed', { count: undo.count })}
          </UndoNote>
        </div>
      )}
    </>
  );
}
