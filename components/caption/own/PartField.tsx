import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textKey, useKeptText } from '@/components/ui';
import { type Diagnostic, skippedBy, spaced } from '@/utils/captions';
import type { PartId } from '@/utils/channels';
import { templates } from '@/utils/db';
import { FieldChips } from './FieldChips';
import classes from './own.module.css';

/** Longest part that a template's row holds. */
const LONGEST = 4000;

interface Props {
  templateId: string;
  basedOn: string | undefined;
  part: PartId;
  stored: string;
  fault: Diagnostic | undefined;
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
export function PartField({ templateId, basedOn, part, stored, fault, run }: Props) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [full, setFull] = useState(false);
  const { text, box, change } = useKeptText({
    id: textKey(templateId, part),
    stored,
    store: (typed) => templates.setPart(templateId, part, typed),
    run,
  });
  const label = t(`own.part.${part}`);
  const insert = (liquid: string) => {
    if (!area.current) return;
    const { value, selectionStart, selectionEnd } = area.current;
    const piece = spaced(value.slice(0, selectionStart), liquid);
    const fits = value.length - (selectionEnd - selectionStart) + piece.length <= LONGEST;
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
        value={text}
        maxLength={LONGEST}
        spellCheck={false}
        autosize
        minRows={2}
        maxRows={9}
        classNames={{ input: classes.text }}
        {...box}
        onChange={(event) => {
          setFull(false);
          change(event.currentTarget.value);
        }}
      />
      <FieldChips part={part} basedOn={basedOn} onInsert={insert} />
    </div>
  );

  function saying({ code, what, line, column }: Diagnostic): string {
    const problem = t(`own.problem.${code}`, { what });
    return text.includes('\n') ? t('own.at', { problem, line, column }) : problem;
  }
}
