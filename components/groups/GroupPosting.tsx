import { Button, NativeSelect } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '@/components/caption';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { alikeText, localTime } from '@/utils/calendar';
import { groups as store } from '@/utils/db/groups';
import { formatDay } from '@/utils/i18n';
import { openStudio } from '@/utils/messaging';
import type { Post, PostGroup } from '@/utils/model';
import classes from './groups.module.css';
import { otherWords } from './other-words';
import { type Candidate, useCandidates } from './use-candidates';

interface Props {
  group: PostGroup;
  groups: readonly PostGroup[];
  today: string;
  /** The user said that it stands there; the time by which that can be taken back. */
  onPosted: (at: number) => void;
}

/** The words of a post for a group: those written for this sort of group, else the first that there are. */
const textFor = (post: Post, group: PostGroup): string =>
  post.texts[group.channel]?.text ?? Object.values(post.texts).find(({ text }) => text !== '')?.text ?? '';

/** Gets a post ready for a group: which one, its words, whether they are too alike, copied, and noted as posted. */
export function GroupPosting({ group, groups, today, onPosted }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const candidates = useCandidates(shop.id, today);
  const [picked, setPicked] = useState<string | null>(null);
  const candidate = candidates?.find(({ post }) => post.id === picked) ?? candidates?.[0];
  if (!candidates) return null;
  if (!candidate) return <Note tone="info">{t('groups.noPosts')}</Note>;
  return (
    <div className={classes.posting}>
      <NativeSelect
        label={t('groups.which')}
        value={candidate.post.id}
        data={candidates.map(({ post, product }) => ({
          value: post.id,
          label: [product.name || t('product.unnamed'), post.day === today && post.time?.replace(':', '.')]
            .filter(Boolean)
            .join(' · '),
        }))}
        onChange={(event) => setPicked(event.currentTarget.value)}
      />
      {group.rules !== '' && (
        <p className={classes.rules}>
          <b>{t('groups.rules')}:</b> {group.rules}
        </p>
      )}
      <Wording key={candidate.post.id} {...{ group, groups, today, candidate, onPosted }} />
    </div>
  );
}

function Wording({ group, groups, today, candidate, onPosted }: Props & { candidate: Candidate }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [other, setOther] = useState<{ text: string; seed: number } | null>(null);
  const [allAlike, setAllAlike] = useState(false);
  const { copy, copied, refused } = useCopy();
  const acting = useAction();
  const { post } = candidate;
  const text = other?.text ?? textFor(post, group);
  const alike = alikeText(text, group, groups, today, shop.zone);
  const toWords = () => void openStudio(`kata/${post.id}`);

  const change = () =>
    void acting.run(async () => {
      const seed = other?.seed ?? post.seed;
      const found = await otherWords({ candidate, shop, group, groups, today, seed });
      setAllAlike(found === null);
      if (found) setOther(found);
    });
  const setPosted = () =>
    void acting.run(async () => {
      const at = Date.now();
      await store.setPosted(group.id, { at, postId: post.id, text });
      onPosted(at);
    });

  if (text === '')
    return (
      <Note
        tone="info"
        action={
          <Button size="sm" mih={44} variant="default" onClick={toWords}>
            {t('groups.write')}
          </Button>
        }
      >
        {t('groups.noText')}
      </Note>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard, too. */}
      <blockquote className={classes.text} tabIndex={0} aria-label={t('groups.text')}>
        {text}
      </blockquote>
      {alike && (
        <Note
          tone="bad"
          action={
            allAlike ? (
              <Button size="sm" mih={44} variant="default" onClick={toWords}>
                {t('groups.rewrite')}
              </Button>
            ) : (
              <Button size="sm" mih={44} variant="default" loading={acting.busy} onClick={change}>
                {t('groups.otherWords')}
              </Button>
            )
          }
        >
          {t(`groups.alike.${alike.where}`, {
            group: groups.find(({ id }) => id === alike.groupId)?.name ?? '',
            day: formatDay(localTime(shop.zone, alike.at).day, language),
          })}{' '}
          {t(allAlike ? 'groups.allAlike' : 'groups.alikeHow')}
        </Note>
      )}
      <div className={classes.acts}>
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => copy(text)}>
          {t(copied ? 'caption.copied' : 'caption.copy')}
        </Button>
        <Button loading={acting.busy} onClick={setPosted}>
          {t('groups.setPosted')}
        </Button>
      </div>
      <Reason reason={acting.reason ?? (refused ? 'no-clipboard' : null)} />
    </>
  );
}
