import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenErrors } from '@/components/checks';
import { ForeignNote, type ForeignPage } from '@/components/owner';
import { renderPictures } from '@/components/picture';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { profileOf } from '@/utils/channels';
import { posts } from '@/utils/db';
import { type FillReport, fillComposer, type PageIdentity, readIdentity } from '@/utils/messaging';
import { type ChannelId, nearestSize, type Post, type Product } from '@/utils/model';
import classes from './composer.module.css';

interface Props {
  post: Post;
  product: Product;
  channel: ChannelId;
  tabId: number | undefined;
  /** Why a post of this shop should not go out under an account; null when nothing speaks against it. */
  questionOf: (identity: PageIdentity) => ForeignPage | null;
  onStay: (question: ForeignPage) => void;
  /** Goes to the channel's words. */
  onWords?: ((channel: ChannelId) => void) | undefined;
}

/** What to do with words that stand in the page's box already. */
type Mode = 'replace' | undefined;

/** How long (ms) the words wait for the user to bring up the caption box. */
const CAPTION_PATIENCE = 5 * 60_000;

/** Refused by the page: `reason` has a sentence in the UI. */
class FillError extends Error {
  override name = 'FillError';
  constructor(readonly reason: string) {
    super(reason);
  }
}

type Filled = Awaited<ReturnType<typeof fillComposer>>;

function unwrap(result: Filled): FillReport {
  if (result.ok) return result.data;
  throw new FillError(result.reason === 'refused' ? 'caption-refused' : result.reason);
}

/** On a page where a post is written: puts the words and the picture into its box and reads them back. */
export function FillCard({ post, product, channel, tabId, questionOf, onStay, onWords }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const filling = useAction();
  const [report, setReport] = useState<FillReport | null>(null);
  const [question, setQuestion] = useState<{ of: ForeignPage; mode: Mode } | null>(null);
  const text = post.texts[channel]?.text;
  const name = t(`channel.${channel}`);
  const posted = post.postedAt[channel] !== undefined;
  const date = post.day ?? localTime(post.zone, Date.now()).day;
  const open = useOpenErrors({ post, product, channels: [channel], date });
  const held = open?.[channel] !== undefined;

  /** The account may have been changed since the panel last looked, so it is asked for at each press. */
  const mayFill = async (tab: number, mode: Mode): Promise<boolean> => {
    const who = await readIdentity(tab);
    // A page that is closed to us refuses to be filled as well, and then says why.
    const found = who.ok ? questionOf(who.data) : null;
    const asked = found?.why === 'loggedIn';
    setQuestion(asked ? { of: found, mode } : null);
    return !asked;
  };

  const fill = (mode?: Mode, sure = false) =>
    void filling.run(async () => {
      if (text === undefined || tabId === undefined || held) return;
      if (!sure && !(await mayFill(tabId, mode))) return;
      // What was said of an earlier try is no longer so.
      setReport(null);
      // The user may have made other sizes than the one that suits the channel best.
      const size = nearestSize(post, profileOf(channel).picture);
      const pictures = (await renderPictures(post, shop, size ? [size] : [], channel)).map(
        ({ name: file, blob }) => new File([blob], file, { type: blob.type }),
      );
      const fill = { channel, text, title: product.name, pictures, ...(mode && { mode }) };
      const first = unwrap(await fillComposer(tabId, fill));
      setReport(first);
      // The page shows its caption box only behind the picture: once the user gets there, the words follow.
      if (first.todo !== 'caption') return;
      setReport(unwrap(await fillComposer(tabId, { ...fill, patience: CAPTION_PATIENCE })));
    });
  const setPosted = (at: number | undefined) => void filling.run(() => posts.setPosted(post.id, channel, at));

  if (text === undefined) return <Note tone="info">{t('fill.noText', { channel: name })}</Note>;
  return (
    <section className={classes.card} aria-label={t('fill.title', { channel: name })}>
      <strong>{t('fill.title', { channel: name })}</strong>
      {posted ? (
        <Note
          tone="good"
          action={
            <Button size="sm" variant="default" onClick={() => setPosted(undefined)}>
              {t('undo')}
            </Button>
          }
        >
          {t('fill.done', { channel: name })}
        </Note>
      ) : (
        <>
          {question && (
            <ForeignNote
              foreign={question.of}
              about="fill"
              onStay={() => {
                onStay(question.of);
                setQuestion(null);
                fill(question.mode, true);
              }}
            />
          )}
          {held && (
            <Note
              tone="bad"
              action={
                onWords && (
                  <Button size="sm" mih={44} variant="default" onClick={() => onWords(channel)}>
                    {t('checks.toWords')}
                  </Button>
                )
              }
            >
              {t('checks.blockedFill', { channel: name })}
            </Note>
          )}
          {report === null && <p className={classes.lead}>{t('fill.lead')}</p>}
          {report && <FillOutcome report={report} />}
          <Reason
            reason={filling.reason}
            action={
              filling.reason === 'has-text' && (
                <Button size="sm" variant="default" onClick={() => fill('replace')}>
                  {t('fill.replace')}
                </Button>
              )
            }
          />
          {!question && (
            <Stack gap="sm">
              <Button
                variant={report?.todo === null ? 'default' : 'filled'}
                loading={filling.busy}
                disabled={open === null || held}
                onClick={() => fill()}
              >
                {t('fill.fill')}
              </Button>
              {report?.todo === null && (
                <Button onClick={() => setPosted(Date.now())}>{t('fill.posted')}</Button>
              )}
            </Stack>
          )}
        </>
      )}
    </section>
  );
}

/** What now stands in the page, as it was read back, and what is left to do. */
function FillOutcome({ report }: { report: FillReport }) {
  const { t } = useTranslation();
  const { seen } = report.pictures;
  return (
    <Note tone={report.todo === null ? 'good' : 'info'}>
      {report.caption === 'matched' && <div>{t('fill.matched')}</div>}
      {seen > 0 && <div>{t('fill.pictures', { count: seen })}</div>}
      {report.todo === 'caption' && <div>{t('fill.todoCaption')}</div>}
      {report.todo === 'pictures' && <div>{t('fill.todoPictures')}</div>}
    </Note>
  );
}
