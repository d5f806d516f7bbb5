import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason } from '@/components/ui';
import type { CaptionTemplate } from '@/utils/captions';
import type { OwnTemplate } from '@/utils/model';
import {
  LibraryFilters,
  LibrarySearch,
  MoreButton,
  StarButton,
  useFavorites,
  useLibrary,
  usePaged,
} from '../templates';
import { isBroken } from './broken';
import { OwnActs } from './OwnActs';
import classes from './own.module.css';
import { TemplateCard } from './TemplateCard';
import type { Example } from './use-example';
import type { useMake } from './use-make';

interface Props {
  own: readonly OwnTemplate[];
  example: Example;
  making: ReturnType<typeof useMake>;
  onTrash: (row: OwnTemplate) => void;
}

/** All templates under one search, the shop's own on top. */
export function Shelf({ own, example, making, onTrash }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { favorites, toggle, reason } = useFavorites();
  const { filters, change, found } = useLibrary({ own, kind: shop.kind, language: 'id', favorites });
  if (!found) return null;
  const all = [...found.mine, ...found.favorites, ...found.last, ...found.rest];
  // What was marked or used last may be an own one as well.
  const isOwn = ({ id }: CaptionTemplate) => own.some((row) => row.id === id);
  const mine = all.filter(isOwn);
  const builtIn = all.filter((template) => !isOwn(template));
  const narrowed = filters.view !== 'all' || filters.words.trim() !== '';
  const stars = { favorites, toggle };
  return (
    <>
      <div className={classes.finder}>
        <LibrarySearch filters={filters} onChange={change} />
        <LibraryFilters filters={filters} onChange={change} kind={shop.kind} />
      </div>
      <Reason reason={reason} />
      {narrowed && all.length === 0 && <Note tone="info">{t('library.nothing')}</Note>}
      {(!narrowed || mine.length > 0) && (
        <section className={classes.group} aria-label={t('own.mine')}>
          <h2>{t('own.mine')}</h2>
          {mine.length === 0 && (
            <p className={classes.hint}>
              {t('own.none')} {t('own.noneHow')}
            </p>
          )}
          <OwnCards {...{ own, example, making, onTrash, ...stars }} rows={mine} />
        </section>
      )}
      {builtIn.length > 0 && (
        <section className={classes.group} aria-label={t('own.builtIn')}>
          <h2>{t('own.builtIn')}</h2>
          <p className={classes.hint}>{t('own.builtInHint')}</p>
          <BuiltInCards
            {...{ example, making, ...stars }}
            rows={builtIn}
            question={JSON.stringify(filters)}
          />
        </section>
      )}
    </>
  );
}

interface CardsProps extends Pick<Props, 'example' | 'making'> {
  rows: readonly CaptionTemplate[];
  favorites: readonly string[];
  toggle: (id: string) => void;
}

function OwnCards({ rows, own, example, making, onTrash, favorites, toggle }: CardsProps & Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.grid}>
      {rows.map((template) => {
        const row = own.find(({ id }) => id === template.id);
        if (!row) return null;
        const name = row.name || t('own.unnamed');
        return (
          <TemplateCard
            key={row.id}
            name={name}
            template={template}
            example={example}
            broken={isBroken(row)}
            star={<StarButton name={name} on={favorites.includes(row.id)} onToggle={() => toggle(row.id)} />}
          >
            <OwnActs row={row} name={name} onCopy={making.duplicate} onTrash={onTrash} />
          </TemplateCard>
        );
      })}
    </div>
  );
}

/** Those that come with Pajang, drawn step by step; `question` changes with what was asked for. */
function BuiltInCards({
  rows,
  example,
  making,
  favorites,
  toggle,
  question,
}: CardsProps & { question: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { shown, ...paging } = usePaged(rows, question);
  return (
    <>
      <div className={classes.grid}>
        {shown.map((template) => {
          const { id } = template;
          const name = template.name[language];
          return (
            <TemplateCard
              key={id}
              name={name}
              template={template}
              example={example}
              star={<StarButton name={name} on={favorites.includes(id)} onToggle={() => toggle(id)} />}
            >
              <Button
                variant="default"
                aria-label={t('own.baseOf', { name })}
                disabled={making.busy}
                onClick={() => making.begin(template)}
              >
                {t('own.base')}
              </Button>
            </TemplateCard>
          );
        })}
      </div>
      <MoreButton {...paging} />
    </>
  );
}
