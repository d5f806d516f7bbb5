import { Button, Modal } from '@mantine/core';
import { IconPhoto, IconPrinter } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ChipGroup, Note, Reason, useAction } from '@/components/ui';
import { type DayRange, monthOf, shownDays, weekOf } from '@/utils/calendar';
import { formatDate, formatDay, formatMonth } from '@/utils/i18n';
import { drawPage } from './draw-pages';
import { type Filter, passes } from './entries';
import { PicturesMade } from './PicturesMade';
import { picturePages } from './picture-pages';
import { Sheet } from './Sheet';
import classes from './share.module.css';
import { type SheetDay, sheetDays } from './sheet-days';
import { useEntryWords } from './use-entry-words';
import { useLoaded } from './use-loaded';

type Kind = 'week' | 'month';

interface Props {
  opened: boolean;
  onClose: () => void;
  day: string;
  shopIds: readonly string[];
  filter: Filter;
}

/** A week or a month on paper, as PDF, or as pictures to be sent: what the calendar shows, with its filter. */
export default function ShareDialog({ opened, onClose, ...shown }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      fullScreen
      lockScroll={false}
      opened={opened}
      onClose={onClose}
      title={t('calendar.share.title')}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      classNames={{
        root: classes.root,
        inner: classes.inner,
        content: classes.content,
        header: classes.header,
        overlay: classes.overlay,
      }}
    >
      {opened && <ShareBody {...shown} />}
    </Modal>
  );
}

function ShareBody({ day, shopIds, filter }: Omit<Props, 'opened' | 'onClose'>) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [kind, setKind] = useState<Kind>('month');
  const [pictures, setPictures] = useState<Blob[]>([]);
  const drawing = useAction();
  const words = useEntryWords();
  const weekStart = shop.weekStart ?? 1;
  const range = useMemo(() => shownDays(kind, day, weekStart), [kind, day, weekStart]);
  const { entries, marks, complete } = useLoaded(shopIds, range);
  const days = useMemo(() => {
    const shown = (entries ?? []).filter((entry) => passes(entry, filter));
    return sheetDays(range, shown, marks);
  }, [entries, filter, marks, range]);
  // A picture shows what was there when it was made: once that changes it is no longer offered.
  const said = JSON.stringify(days);
  // biome-ignore lint/correctness/useExhaustiveDependencies: thrown away with what it says.
  useEffect(() => setPictures([]), [said]);

  const name = shopIds.length > 1 ? t('calendar.allShops') : shop.name || t('shop.unnamed');
  const title = kind === 'month' ? formatMonth(day, language) : weekName(weekOf(day, weekStart));
  function weekName({ from, to }: DayRange) {
    return `${formatDate(from, language, to)} – ${formatDate(to, language)}`;
  }
  const pictured = ({ day: on, posts }: SheetDay): boolean => {
    const { from, to } = monthOf(day);
    return kind === 'week' || (posts.length > 0 && from <= on && on <= to);
  };
  const draw = () =>
    drawing.run(async () => {
      const pages = picturePages(
        days.filter(pictured).map(({ day: on, mark, posts }) => ({
          name: formatDay(on, language),
          moments: mark?.text ?? '',
          rows: posts.map((post) => ({
            clock: words.clock(post),
            title: words.title(post),
            about: [
              t(post.held ? 'calendar.held' : `calendar.state.${post.state}`),
              post.channels.map((channel) => t(`channel.${channel}`)).join(', '),
            ].join(' · '),
          })),
        })),
      );
      const made: Blob[] = [];
      for (const [index, page] of pages.entries()) {
        const number =
          pages.length > 1 ? t('calendar.share.page', { number: index + 1, count: pages.length }) : '';
        made.push(await drawPage({ shop: name, title, accent: shop.colors.accent, page: number }, page));
      }
      setPictures(made);
    });

  const count = days.filter(pictured).reduce((sum, { posts }) => sum + posts.length, 0);
  return (
    <>
      <div className={classes.tools}>
        <ChipGroup<Kind>
          label={t('calendar.share.what')}
          chips={[
            { value: 'month', label: t('calendar.view.month') },
            { value: 'week', label: t('calendar.view.week') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Button
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={!complete}
          onClick={() => window.print()}
        >
          {t('calendar.share.print')}
        </Button>
        <Button
          variant="default"
          loading={drawing.busy}
          disabled={!complete || count === 0}
          leftSection={<IconPhoto size={18} aria-hidden />}
          onClick={() => void draw()}
        >
          {t('calendar.share.draw')}
        </Button>
        {complete && count === 0 && <Note tone="info">{t('calendar.share.nothing')}</Note>}
        <Reason reason={drawing.reason} />
        <PicturesMade pictures={pictures} name={`${name} ${title}`} />
      </div>
      <Sheet kind={kind} shop={name} title={title} day={day} days={days} weekStart={weekStart} />
    </>
  );
}
