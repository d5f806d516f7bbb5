import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useEditor } from './editor-context';
import { type Acts, useActs } from './use-acts';
import { useEdit } from './use-edit';

/** Where keys write or choose something of their own. */
const FIELDS =
  'input, textarea, select, [contenteditable="true"], [role="slider"], [role="combobox"], [role="spinbutton"], [role="dialog"], [role="menu"], [role="listbox"], [role="radiogroup"]';

const isField = (target: EventTarget | null) => target instanceof Element && target.closest(FIELDS) !== null;

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** Keys with Ctrl (or ⌘) held. */
function withControl(event: KeyboardEvent | globalThis.KeyboardEvent, acts: Acts): boolean {
  switch (event.key.toLowerCase()) {
    case 'z':
      if (event.shiftKey) acts.redo();
      else acts.undo();
      return true;
    case 'y':
      acts.redo();
      return true;
    case 'd':
      acts.duplicate();
      return true;
    case 'a':
      acts.chooseAll();
      return true;
    case 'g':
      if (event.shiftKey) acts.ungroup();
      else acts.group();
      return true;
    case '[':
      acts.order('back');
      return true;
    case ']':
      acts.order('front');
      return true;
    default:
      return false;
  }
}

function plain(event: KeyboardEvent, acts: Acts): boolean {
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      acts.remove();
      return true;
    case '[':
      acts.order('backward');
      return true;
    case ']':
      acts.order('forward');
      return true;
    case 'l':
    case 'L':
      acts.toggle('locked');
      return true;
    case 'h':
    case 'H':
      acts.toggle('hidden');
      return true;
    case 'g':
      acts.group();
      return true;
    case 'G':
      acts.ungroup();
      return true;
    case '+':
    case '=':
      acts.zoom(1.25);
      return true;
    case '-':
      acts.zoom(0.8);
      return true;
    case '0':
      acts.showAll();
      return true;
    default:
      return false;
  }
}

/** Keys that mean the parts of the picture, for what holds the picture and for the list of its parts. */
export function usePartKeys() {
  const editor = useEditor();
  const acts = useActs();
  const edit = useEdit();
  const latest = useRef(editor);
  latest.current = editor;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || isField(event.target) || event.altKey) return;
    const { doc, setMode, mode, stage } = latest.current;
    const onStage = event.target === event.currentTarget;
    if (event.ctrlKey || event.metaKey) return;
    const way = event.key in ARROWS ? ARROWS[event.key as keyof typeof ARROWS] : undefined;
    let used = false;
    if (way && onStage && doc.chosen.length > 0) {
      acts.nudge(way, event.shiftKey);
      used = true;
    } else if (event.key === 'Tab' && onStage) {
      used = acts.walk(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && onStage) {
      const [only] = doc.chosen;
      used = only !== undefined && edit(only);
    } else if (event.key === 'Escape') {
      used = mode.does !== 'choose' || doc.chosen.length > 0;
      if (mode.does === 'choose') acts.choose([]);
      else setMode({ does: 'choose' });
    } else if (event.key === ' ' && onStage) {
      stage.current?.grab(true);
      used = true;
    } else used = plain(event, acts);
    if (used) event.preventDefault();
  };
  const onKeyUp = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === ' ') latest.current.stage.current?.grab(false);
  };
  return { onKeyDown, onKeyUp };
}

/** Keys that mean the whole editor wherever the focus is, but in fields; and the sheet that lists all keys. */
export function useEditorKeys(): { sheet: boolean; setSheet: (on: boolean) => void } {
  const acts = useActs();
  const [sheet, setSheet] = useState(false);
  useEffect(() => {
    const down = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (control && withControl(event, acts)) event.preventDefault();
      else if (event.key === '?' && !control) setSheet(true);
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, [acts]);
  return { sheet, setSheet };
}
