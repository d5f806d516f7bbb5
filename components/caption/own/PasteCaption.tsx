import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, useLive } from '@/components/ui';
import {
  FIELDS,
  type FieldId,
  LONGEST_CAPTION,
  languageOf,
  proposeFields,
  readableCaption,
  toTemplateParts,
} from '@/utils/captions';
import { type NewRow, products } from '@/utils/db';
import { formatNumber } from '@/utils/i18n';
import type { OwnTemplate } from '@/utils/model';
import { MarkedCaption } from './MarkedCaption';
import ownClasses from './own.module.css';
import classes from './paste.module.css';
import { decided, type Fate, isFieldId, isLacking, type Piece, piecesOf } from './pasted';

interface Props {
  busy: boolean;
  onMade: (values: Omit<NewRow<OwnTemplate>, 'shopId'>) => void;
}

/** Anything far longer is a document pasted by mistake; its beginning tells that as well. */
const MOST_PASTED = 20_000;
const ASKS = ['ask:text', 'ask:number', 'ask:date'] as const;

/** A finished caption made into a template: what changes from post to post is found and marked. */
export function PasteCaption({ busy, onMade }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const all = useLive(() => products.ofShop(shop.id), [shop.id]);
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState('');
  const [fates, setFates] = useState<Record<string, Fate>>({});
  const settled = useDeferredValue(pasted);
  const text = useMemo(() => readableCaption(settled), [settled]);
  const pieces = useMemo(() => piecesOf(text, proposeFields(text, all ?? [], shop)), [text, all, shop]);
  const fateOf = (piece: Piece): Fate =>
    fates[piece.key] ?? (isLacking(piece.proposed, shop) ? '' : piece.proposed);
  const accepted = decided(pieces, fateOf);
  const make = () =>
    onMade({
      name: name.trim() || t('library.paste.fresh'),
      language: languageOf(text),
      ...toTemplateParts(text, accepted),
    });
  const isCut = text.length < pasted.trim().length && pasted.length > LONGEST_CAPTION;
  return (
    <div className={classes.way}>
      <Textarea
        label={t('library.paste.label')}
        placeholder={t('library.paste.example')}
        value={pasted}
        maxLength={MOST_PASTED}
        autosize
        minRows={5}
        maxRows={14}
        data-autofocus
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      {isCut && (
        <Note tone="info">{t('library.paste.cut', { most: formatNumber(LONGEST_CAPTION, language) })}</Note>
      )}
      {text.trim() !== '' && (
        <>
          <p className={ownClasses.hint}>
            {t(pieces.length > 0 ? 'library.paste.found' : 'library.paste.nothing')}
          </p>
          <div className={classes.pasted}>
            <MarkedCaption text={text} accepted={accepted} />
            {pieces.length > 0 && (
              <ul className={classes.pieces} aria-label={t('library.paste.pieces')}>
                {pieces.map((piece) => (
                  <PieceRow
                    key={piece.key}
                    piece={piece}
                    fate={fateOf(piece)}
                    onFate={(fate) => setFates({ ...fates, [piece.key]: fate })}
                  />
                ))}
              </ul>
            )}
          </div>
          <div className={classes.finish}>
            <TextInput
              label={t('own.name')}
              placeholder={t('library.paste.fresh')}
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button disabled={busy} onClick={make}>
              {t('library.paste.make')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface RowProps {
  piece: Piece;
  fate: Fate;
  onFate: (fate: Fate) => void;
}

/** One kind of piece, why it was marked, and what is to become of it. */
function PieceRow({ piece, fate, onFate }: RowProps) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { text, at, proposed } = piece;
  const why = at[0]?.why;
  const ids = Object.keys(FIELDS) as FieldId[];
  const lacking = isLacking(proposed, shop);
  return (
    <li className={classes.piece}>
      <NativeSelect
        label={
          <>
            “{text}”{at.length > 1 && ` ×${at.length}`}
          </>
        }
        description={[why && t(`library.why.${why}`), lacking && t('library.paste.lacking')]
          .filter(Boolean)
          .join(' ')}
        value={fate}
        data={[
          { value: '', label: t('library.paste.stay') },
          ...ids.map((value) => ({ value, label: t(`own.field.${value}`) })),
          ...ASKS.map((value) => ({ value, label: t(`library.ask.as.${value.slice(4) as 'text'}`) })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onFate(isFieldId(value) ? value : (ASKS.find((one) => one === value) ?? ''));
        }}
      />
    </li>
  );
}
