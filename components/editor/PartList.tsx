import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isGroup, type Layer } from '@/utils/scene';
import { rename } from '@/utils/scene/edit';
import { moveTo } from './arrange';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { PartRow, type Row } from './PartRow';
import { usePartName } from './part-name';
import { useActs } from './use-acts';
import { useEdit } from './use-edit';
import { usePartKeys } from './use-keys';

/** The parts as they lie over one another, the highest first, and what a group holds below it. */
const rowsOf = (layers: readonly Layer[]): Row[] =>
  layers
    .toReversed()
    .flatMap((layer): Row[] => [
      { layer, level: 1 },
      ...(isGroup(layer) ? layer.layers.toReversed().map((leaf): Row => ({ layer: leaf, level: 2 })) : []),
    ]);

/** Every part of the picture by name: what people use who do not see it, and who like lists. */
export function PartList() {
  const { t } = useTranslation();
  const { doc, say } = useEditor();
  const acts = useActs();
  const edit = useEdit();
  const keys = usePartKeys();
  const name = usePartName();
  const list = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const { layers } = doc.scene;
  const rows = rowsOf(layers);
  const entry = rows.find(({ layer }) => doc.chosen.includes(layer.id)) ?? rows[0];

  const focusRow = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"]`)?.focus();
  const pick = ({ id }: Layer, event: MouseEvent) => {
    const { chosen } = doc;
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) doc.choose([id]);
    else doc.choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  const raise = (layer: Layer, by: 1 | -1) => {
    const to = layers.indexOf(layer) + by;
    if (!layers.includes(layer) || to < 0 || to >= layers.length) return;
    doc.change((scene) => moveTo(scene, layer.id, to));
    say(t('editor.list.at', { name: name(layer), place: layers.length - to }));
  };
  const rowKeys = (event: KeyboardEvent, { layer }: Row) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && event.altKey) raise(layer, step === 1 ? -1 : 1);
    else if (step !== 0) {
      const next = rows[rows.findIndex((row) => row.layer === layer) + step]?.layer;
      if (next && event.shiftKey) doc.choose([...new Set([...doc.chosen, layer.id, next.id])]);
      else if (next) doc.choose([next.id]);
      if (next) focusRow(next.id);
    } else if (event.key === 'F2') setRenaming(layer.id);
    else if (event.key === ' ') doc.choose([layer.id]);
    else if (event.key === 'Enter') {
      doc.choose([layer.id]);
      edit(layer.id);
    } else return;
    event.preventDefault();
  };
  const named = (id: string, next: string | null) => {
    setRenaming(null);
    if (next !== null) doc.change((scene) => rename(scene, id, next));
    requestAnimationFrame(() => focusRow(id));
  };
  const stop = () => {
    setDragged(null);
    setOver(null);
  };
  const drop = (target: Layer) => {
    const to = layers.indexOf(target);
    if (dragged !== null && to !== -1) doc.change((scene) => moveTo(scene, dragged, to));
    stop();
  };

  if (rows.length === 0) return <p className={classes.hint}>{t('editor.list.empty')}</p>;
  return (
    <div
      ref={list}
      role="tree"
      tabIndex={-1}
      aria-label={t('editor.list.label')}
      aria-multiselectable="true"
      className={classes.list}
      {...keys}
    >
      {rows.map((row) => {
        const { layer } = row;
        const { id } = layer;
        return (
          <PartRow
            key={id}
            {...row}
            called={name(layer)}
            chosen={doc.chosen.includes(id)}
            entry={layer === entry?.layer}
            renaming={renaming === id}
            over={over === id}
            acts={acts}
            onPick={(event) => pick(layer, event)}
            onKeys={(event) => rowKeys(event, row)}
            onRename={() => setRenaming(id)}
            onNamed={(next) => named(id, next)}
            onRaise={(by) => raise(layer, by)}
            onDrag={{
              start: () => setDragged(id),
              over: (event) => {
                if (dragged === null || row.level === 2) return;
                event.preventDefault();
                setOver(id);
              },
              end: stop,
              drop: () => drop(layer),
            }}
          />
        );
      })}
    </div>
  );
}
