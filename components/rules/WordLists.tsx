import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { builtInLists, type Rule } from '@/utils/checks';
import { typedWords, withoutWord, withWord, wordsAfter } from './own-pack';
import classes from './rules-page.module.css';
import type { OwnPack } from './use-own-pack';

interface Props {
  rule: Rule;
  desk: OwnPack;
  name: string;
}

/** The words that a rule goes by, list by list. */
export function WordLists({ rule, desk, name }: Props) {
  return (rule.lists ?? []).map((list, index) => (
    <WordList key={list} list={list} desk={desk} label={{ name, number: index + 1 }} />
  ));
}

interface ListProps {
  list: string;
  desk: OwnPack;
  label: { name: string; number: number };
}

/** Words that tell a list from the others while it is closed. */
const GLIMPSE = 3;

function WordList({ list, desk, label }: ListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const words = wordsAfter(list, [...desk.under, desk.own]);
  const glimpse = (builtInLists.get(list)?.words ?? []).slice(0, GLIMPSE).join(', ');
  const count = words.length;
  return (
    <details className={classes.words} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {glimpse === '' ? t('checks.emptyList', { count }) : t('checks.words', { words: glimpse, count })}
      </summary>
      {open && <Words list={list} desk={desk} words={words} label={label} />}
    </details>
  );
}

/** Words shown at once; some lists have hundreds. */
const FIRST = 60;

function Words({ list, desk, words, label }: ListProps & { words: readonly string[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const { own, under, change } = desk;
  const usual = wordsAfter(list, under);
  const added = own.words?.[list]?.add ?? [];
  const removed = own.words?.[list]?.remove ?? [];
  // What the user added is shown first: it must not drown among hundreds.
  const sorted = [...added, ...words.filter((word) => !added.includes(word))];
  const sought = typedWords(typed);
  const matching = sought.length === 0 ? sorted : sorted.filter((word) => isSought(word, sought));
  const shown = all ? matching : matching.slice(0, FIRST);
  return (
    <div className={classes.inside}>
      <p className={classes.hint}>{builtInLists.get(list)?.source}</p>
      <AddWords
        typed={typed}
        onType={setTyped}
        onAdd={() => change((pack) => sought.reduce((next, word) => withWord(next, list, word, usual), pack))}
      />
      <ul className={classes.chips} aria-label={t('checks.wordsNamed', label)}>
        {shown.map((word) => (
          <li key={word}>
            <UnstyledButton
              className={classes.word}
              data-added={added.includes(word)}
              aria-label={t('checks.takeOut', { word })}
              onClick={() => change((pack) => withoutWord(pack, list, word, usual))}
            >
              {word} <IconX size={14} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {words.length === 0 && <p className={classes.hint}>{t('checks.noWords')}</p>}
      {matching.length > shown.length && (
        <Button
          size="sm"
          mih={44}
          variant="subtle"
          color="gray"
          className={classes.alone}
          onClick={() => setAll(true)}
        >
          {t('checks.allWords', { count: matching.length - shown.length })}
        </Button>
      )}
      {removed.length > 0 && (
        <>
          <p className={classes.hint}>{t('checks.takenOut')}</p>
          <ul className={classes.chips} aria-label={t('checks.takenOut')}>
            {removed.map((word) => (
              <li key={word}>
                <UnstyledButton
                  className={classes.word}
                  data-out
                  aria-label={t('checks.putBack', { word })}
                  onClick={() => change((pack) => withWord(pack, list, word, usual))}
                >
                  <s>{word}</s> <IconPlus size={14} aria-hidden />
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Whether a word begins with, or holds, one of those that are typed. */
const isSought = (word: string, sought: readonly string[]): boolean =>
  sought.some((one) => word.toLowerCase().includes(one));

interface AddProps {
  typed: string;
  onType: (typed: string) => void;
  onAdd: () => void;
}

/** Seeks among the words as one types, and adds what is not there yet. */
function AddWords({ typed, onType, onAdd }: AddProps) {
  const { t } = useTranslation();
  const nothing = typedWords(typed).length === 0;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (nothing) return;
    onAdd();
    onType('');
  };
  return (
    <form className={classes.adding} onSubmit={add}>
      <TextInput
        label={t('checks.addWords')}
        description={t('checks.addWordsHint')}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={nothing}>
        {t('checks.add')}
      </Button>
    </form>
  );
}
