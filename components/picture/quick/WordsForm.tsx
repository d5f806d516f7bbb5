import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Layout, PictureWords, WordKey } from '@/utils/scene';
import { Fold } from '../Fold';
import { isListWord } from './words';

interface Props {
  layout: Layout;
  /** What stands in the picture without the user's typing. */
  given: Partial<PictureWords>;
  typed: Partial<PictureWords>;
  onChange: (typed: Partial<PictureWords>) => void;
}

/** The words that a picture asks for: what the product gives stands there already, as a hint. */
export function WordsForm({ layout, given, typed, onChange }: Props) {
  const { t } = useTranslation();
  const asks = layout.asks ?? [];
  if (asks.length === 0) return null;
  const put = (key: WordKey, text: string) => {
    const { [key]: _old, ...others } = typed;
    // Empty lines stay while one types; the layout drops them.
    if (text === '') onChange(others);
    else onChange({ ...others, [key]: isListWord(key) ? text.split('\n') : text });
  };
  const textOf = (value: string | readonly string[] | undefined) =>
    typeof value === 'string' ? value : (value ?? []).join('\n');
  return (
    <Fold title={t('picture.words')} open={layout.needs?.some((key) => asks.some((ask) => ask === key))}>
      {asks.map((key) => {
        const shared = {
          label: t(`picture.word.${key}`),
          placeholder: textOf(given[key]),
          value: textOf(typed[key]),
          maxLength: 600,
        };
        return isListWord(key) ? (
          <Textarea
            key={key}
            {...shared}
            autosize
            minRows={2}
            maxRows={8}
            description={t(
              key === 'lines' && layout.family === 'chart' ? 'picture.chartHow' : 'picture.listHow',
            )}
            onChange={(event) => put(key, event.currentTarget.value)}
          />
        ) : (
          <TextInput key={key} {...shared} onChange={(event) => put(key, event.currentTarget.value)} />
        );
      })}
    </Fold>
  );
}
