import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelProfile } from '@/utils/channels';
import { coloredPieces, foldText, type Mark, whatsappRuns } from '@/utils/channels/preview';
import type { ChannelId } from '@/utils/model';
import classes from './preview.module.css';

interface Props {
  text: string;
  channel: ChannelId;
  profile: ChannelProfile;
  /** Stands before the text on its first line, as the account's name does. */
  lead?: ReactNode;
}

/** A text as the channel shows it: folded, with its pressable words in colour and WhatsApp's marks read. */
export function ChannelText({ text, channel, profile, lead }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { shown, rest } = foldText(text, profile);
  const isFolded = rest !== '';
  return (
    <div className={classes.text}>
      {lead}
      <Pieces text={open ? text : shown} channel={channel} isMarked={profile.markup === 'whatsapp'} />
      {isFolded && (
        <>
          {open ? ' ' : '… '}
          <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'tools.less' : 'tools.more')}
          </button>
        </>
      )}
    </div>
  );
}

function Pieces({ text, channel, isMarked }: { text: string; channel: ChannelId; isMarked: boolean }) {
  const runs = useMemo(
    () => (isMarked ? whatsappRuns(text) : [{ text, start: 0, marks: [] }]),
    [text, isMarked],
  );
  return runs.map((run) => (
    <Fragment key={run.start}>{dressed(run.marks, colored(run.text, channel))}</Fragment>
  ));
}

const colored = (text: string, channel: ChannelId): ReactNode =>
  coloredPieces(text, channel).map(({ text: piece, start, kind }) =>
    kind === 'plain' ? (
      piece
    ) : (
      <span key={start} className={classes.colored} data-kind={kind}>
        {piece}
      </span>
    ),
  );

const TAGS = { bold: 'strong', italic: 'em', strike: 's', mono: 'code' } as const;

function dressed([mark, ...others]: readonly Mark[], inner: ReactNode): ReactNode {
  if (!mark) return inner;
  const Tag = TAGS[mark];
  return <Tag>{dressed(others, inner)}</Tag>;
}
