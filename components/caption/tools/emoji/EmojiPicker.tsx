import { IconMoodSmile } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../Disclosure';
import classes from '../tools.module.css';

/** The emoji themselves and the library that lists them come when they are wanted. */
const EmojiPanel = lazy(async () => ({ default: (await import('./EmojiPanel')).EmojiPanel }));

/** A button that opens the emoji below it. `onPick` may be called several times: the picker stays open. */
export function EmojiPicker({ onPick }: { onPick: (emoji: string) => void }) {
  const { t } = useTranslation();
  return (
    <Disclosure label={t('tools.emoji')} icon={<IconMoodSmile size={22} aria-hidden />} iconOnly>
      <Suspense fallback={<p className={classes.waiting}>{t('tools.emojiLoading')}</p>}>
        <EmojiPanel onPick={onPick} />
      </Suspense>
    </Disclosure>
  );
}
