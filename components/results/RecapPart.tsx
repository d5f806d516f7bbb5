import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconCopy, IconPhotoDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '@/components/caption';
import { useSession } from '@/components/shell';
import { Card, download, fileName, Note, Reason, useToday } from '@/components/ui';
import { addDays } from '@/utils/calendar';
import { type Posted, recapOf, weekStartOf } from '@/utils/results';
import classes from './recap.module.css';
import { recapParts, recapText } from './recap-text';
import { useRecapPicture } from './use-recap-picture';
import type { NameOf } from './use-things';

/** A week in words and as a picture, to send by WhatsApp. */
export function RecapPart({ things, nameOf }: { things: readonly Posted[]; nameOf: NameOf }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const today = useToday(shop.zone);
  const start = shop.weekStart ?? 1;
  // The last week that is whole by tonight.
  const [from, setFrom] = useState(() => weekStartOf(addDays(today, -6), start));
  const shopName = shop.name || t('shop.unnamed');
  const recap = useMemo(() => recapOf(things, from), [things, from]);
  const parts = useMemo(
    () => recapParts(recap, { t, language, shopName, nameOf }),
    [recap, t, language, shopName, nameOf],
  );
  const text = recapText(parts);
  const picture = useRecapPicture(parts);
  const { copy, copied, refused } = useCopy();
  const go = (weeks: number) => setFrom((day) => addDays(day, weeks * 7));
  return (
    <Card title={t('results.part.rekap')} lead={t('results.recapLead')}>
      <div className={classes.week}>
        <ActionIcon variant="default" size={44} aria-label={t('results.weekBefore')} onClick={() => go(-1)}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <strong aria-live="polite">{parts.week}</strong>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('results.weekAfter')}
          disabled={addDays(from, 7) > today}
          onClick={() => go(1)}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
      </div>
      {recap.places === 0 ? (
        <Note tone="info">{t('results.recapNothing')}</Note>
      ) : (
        <div className={classes.both}>
          <div className={classes.side}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
            <section className={classes.text} tabIndex={0} aria-label={t('results.recapText')}>
              {text}
            </section>
            <Button leftSection={<IconCopy size={18} aria-hidden />} onClick={() => copy(text)}>
              {t(copied ? 'caption.copied' : 'results.recapCopy')}
            </Button>
            <Reason reason={refused ? 'no-clipboard' : null} />
          </div>
          <div className={classes.side}>
            {picture.url && <img className={classes.picture} src={picture.url} alt={text} />}
            <Button
              variant="default"
              leftSection={<IconPhotoDown size={18} aria-hidden />}
              loading={picture.blob === null && picture.reason === null}
              disabled={picture.blob === null}
              onClick={() =>
                picture.blob &&
                download(picture.blob, `${fileName(`${shopName} ${t('results.recapTitle')} ${from}`)}.png`)
              }
            >
              {t('results.recapSave')}
            </Button>
            <Reason reason={picture.reason} />
          </div>
        </div>
      )}
    </Card>
  );
}
