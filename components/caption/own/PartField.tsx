import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textKey, useKeptText } from '@/components/ui';
import { type Diagnostic, type EasyToken, skippedBy, spaced } from '@/utils/captions';
import type { PartId } from '@/utils/channels';
import { templates } from '@/utils/db';
import type { OwnTemplate } from '@/utils/model';
import { FieldChips } from './FieldChips';
import classes from './own.module.css';
import { useEasy } from './use-easy';

/** Longest part that a template's row holds. */
const LONGEST = 4000;

interface Props {
  row: OwnTemplate;
  part: PartId;
  fault: Diagnostic | undefined;
  tokens: readonly EasyToken[];
  /** Shows the code instead of fields in brackets. */
  code: boolean;
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** Puts `piece` at the cursor as if it were typed, so that the browser can take it back again. */
function typeIn(box: HTMLTextAreaElement, piece: string): void {
  box.focus();
  if (document.execCommand('insertText', false, piece)) return;
  box.setRangeText(piece, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** One part of the caption: its text, the fields that can be put into it, and what is wrong in it. */
export function PartField({ row, part, fault, tokens, code, run }: Props) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [full, setFull] = useState(false);
  const { text, box, change } = useKeptText({
    id: textKey(row.id, part),
    stored: row.parts[part] ?? '',
    store: (typed) => templates.setPart(row.id, part, typed),
    run,
  });
  const easy = useEasy(text, tokens, code);
  const label = t(`own.part.${part}`);
  /** What does not fit is not taken on: the box stays as it was. */
  const type = (shown: string): boolean => {
    const liquid = easy.toLiquid(shown);
    const fits = liquid.length <= LONGEST;
    setFull(!fits);
    if (fits) change(liquid);
    return fits;
  };
  const insert = (liquid: string) => {
    if (!area.current) return;
    const { value, selectionStart, selectionEnd } = area.current;
    const before = value.slice(0, selectionStart);
    const piece = spaced(before, easy.piece(liquid));
    const fits = easy.toLiquid(before + piece + value.slice(selectionEnd)).length <= LONGEST;
    setFull(!fits);
    if (fits) typeIn(area.current, piece);
  };
  const missing = skippedBy(part).map((channel) => t(`channel.${channel}`));
  return (
    <div className={classes.part}>
      <Textarea
        ref={area}
        label={label}
        description={missing.length > 0 && t('own.skipped', { channels: missing.join(', ') })}
        placeholder={t(`own.example.${part}`)}
        error={full ? t('own.full') : fault && saying(fault)}
        value={easy.shown}
        spellCheck={false}
        autosize
        minRows={2}
        maxRows={9}
        classNames={{ input: easy.isCode && easy.shown !== '' ? classes.code : classes.text }}
        onFocus={() => {
          easy.hold();
          box.onFocus();
        }}
        onBlur={() => {
          easy.release();
          box.onBlur();
        }}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <FieldChips row={row} part={part} onInsert={insert} />
    </div>
  );

  function saying(found: Diagnostic): string {
    const { code: kind, what } = found;
    const problem = t(`own.problem.${kind}`, { what });
    return text.includes('\n') ? t('own.at', { problem, ...easy.place(found) }) : problem;
  }
}
