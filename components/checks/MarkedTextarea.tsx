import { Textarea, type TextareaProps } from '@mantine/core';
import { type Ref, useLayoutEffect, useMemo, useRef } from 'react';
import { runsOf } from './marks';
import classes from './marks.module.css';
import type { ShownFinding } from './shown-finding';

interface Props extends TextareaProps {
  value: string;
  /** Null while nobody has looked yet. */
  findings: readonly ShownFinding[] | null;
  /** Reasons to let findings stand, by rule: those are no longer marked. */
  excuses?: Record<string, string> | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** What decides where each letter stands; taken over from the box, whoever dressed it. */
const LAYOUT = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-feature-settings',
  'font-variant-ligatures',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'direction',
  'unicode-bidi',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const;

/** Lays the mirror exactly under the box. */
function align(mirror: HTMLElement, area: HTMLTextAreaElement): void {
  const style = getComputedStyle(area);
  for (const name of LAYOUT) mirror.style.setProperty(name, style.getPropertyValue(name));
  mirror.scrollTop = area.scrollTop;
}

const ROOT = 'data-marked-text';

/**
 * A text box that marks the words its findings are about. The box itself stays a plain one, so that typing,
 * input methods and undo are the browser's own: the marks lie on a mirror of the text behind it.
 */
export function MarkedTextarea({ findings, excuses, ref, onScroll, classNames, ...box }: Props) {
  const mirror = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { value } = box;
  const runs = useMemo(() => {
    const open = (findings ?? []).filter(({ rule }) => (excuses?.[rule] ?? '') === '');
    return runsOf(value, open);
  }, [value, findings, excuses]);
  useLayoutEffect(() => {
    if (mirror.current && area.current) align(mirror.current, area.current);
  });
  const setArea = (element: HTMLTextAreaElement | null) => {
    area.current = element;
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
  };
  const given = typeof classNames === 'object' ? classNames : {};
  return (
    <Textarea
      {...box}
      ref={setArea}
      classNames={{ ...given, input: `${classes.input} ${given.input ?? ''}` }}
      onScroll={(event) => {
        if (mirror.current) mirror.current.scrollTop = event.currentTarget.scrollTop;
        onScroll?.(event);
      }}
      inputContainer={(input) => (
        <div className={classes.field} {...{ [ROOT]: '' }}>
          <div ref={mirror} className={classes.mirror} aria-hidden>
            {runs.map(({ text, start, severity }) =>
              severity === null ? (
                text
              ) : (
                <mark key={start} className={classes.mark} data-severity={severity} data-start={start}>
                  {text}
                </mark>
              ),
            )}
            {/* Without it the line behind a last line break would have no height. */}
            {'\u200b'}
          </div>
          {input}
        </div>
      )}
    />
  );
}

/** Brings the words from `start` to `end` into sight in a marked text box and selects them. */
export function showPlace(area: HTMLTextAreaElement | null, start: number, end: number): void {
  if (!area) return;
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const mark = area.closest(`[${ROOT}]`)?.querySelector<HTMLElement>(`[data-start="${start}"]`);
  if (mark) area.scrollTop = Math.max(0, mark.offsetTop - area.clientHeight / 3);
  area.scrollIntoView({ block: 'nearest' });
}
