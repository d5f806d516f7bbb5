import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { nearestWeight, resolveColor, resolveFont, type TextLayer, TYPEFACES } from '@/utils/scene';
import { findLayer, type Refit, removeLayers, setText } from '@/utils/scene/edit';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { frameOf } from './frame-of';

/**
 * A real text box that lies over the picture where the text stands, so that every way of typing works in it. The
 * letters are fitted as they are typed; what the box shows is the text as a whole.
 */
export function TextBox({ layer, refit }: { layer: TextLayer; refit: Refit }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { doc, view, setMode, stage } = useEditor();
  const [typed, setTyped] = useState(layer.fit?.full ?? layer.text);
  const row = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ doc, typed });
  latest.current = { doc, typed };

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const { id } = layer;
  // A text of which nothing is left goes, as a word does that is deleted.
  useEffect(
    () => () => {
      const { doc: open, typed: last } = latest.current;
      if (last.trim() === '' && findLayer(open.scene, id))
        open.change((scene) => removeLayers(scene, [id]), row);
    },
    [id, row],
  );
  const leave = () => {
    setMode({ does: 'choose' });
    document.querySelector<HTMLElement>('[data-stage]')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    // While letters are being composed, Esc belongs to the keyboard's own window.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  if (!view || !stage.current) return null;
  const font = resolveFont(layer.font, shop.fonts);
  const { family, scale } = TYPEFACES[font];
  const style: CSSProperties = {
    ...frameOf(doc.scene, layer, view),
    fontFamily: `"${family}", system-ui, sans-serif`,
    fontSize: layer.size * scale * view.zoom,
    fontWeight: nearestWeight(font, layer.weight),
    lineHeight: `${layer.size * layer.lineHeight * view.zoom}px`,
    textAlign: layer.align,
    color: resolveColor(layer.color, shop.colors),
  };
  return (
    <textarea
      ref={box}
      className={classes.typing}
      style={style}
      aria-label={t('editor.typing')}
      value={typed}
      maxLength={2000}
      spellCheck
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        doc.change((scene) => setText(scene, id, text, refit), row);
      }}
      onKeyDown={keys}
      onBlur={() => setMode({ does: 'choose' })}
    />
  );
}
