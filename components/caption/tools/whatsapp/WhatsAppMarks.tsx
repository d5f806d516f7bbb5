import { UnstyledButton } from '@mantine/core';
import { IconBold, IconItalic, IconStrikethrough } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../tools.module.css';
import { retype } from '../typing';
import { type SignMark, toggleMark } from './toggle-mark';

const BUTTONS = [
  { mark: 'bold', Icon: IconBold },
  { mark: 'italic', Icon: IconItalic },
  { mark: 'strike', Icon: IconStrikethrough },
] as const;

/** Bold, italic and struck out as WhatsApp writes them, set on what is selected in the text box. */
export function WhatsAppMarks({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation();
  const toggle = (mark: SignMark) => {
    const box = area.current;
    if (!box) return;
    const { value: text, selectionStart: start, selectionEnd: end } = box;
    const next = toggleMark({ text, start, end }, mark);
    if (next) retype(box, next.text, { stay: true });
    else box.focus();
    box.setSelectionRange(next?.start ?? start, next?.end ?? end);
  };
  return BUTTONS.map(({ mark, Icon }) => (
    <UnstyledButton
      key={mark}
      className={classes.tool}
      aria-label={t(`tools.${mark}`)}
      title={t(`tools.${mark}`)}
      onClick={() => toggle(mark)}
    >
      <Icon size={20} aria-hidden />
    </UnstyledButton>
  ));
}
