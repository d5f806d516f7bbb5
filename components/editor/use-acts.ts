import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/utils/core/id';
import type { Layer } from '@/utils/scene';
import {
  align,
  distribute,
  duplicate,
  type Edge,
  findLayer,
  group,
  hide,
  lock,
  nudge,
  type Order,
  order,
  removeLayers,
  ungroup,
} from '@/utils/scene/edit';
import { useEditor } from './editor-context';
import { usePartName } from './part-name';

type Way = Parameters<typeof nudge>[2];

/** Everything that keys and buttons do to what is chosen. Each tells what it did. */
export function useActs() {
  const { t } = useTranslation();
  const editor = useEditor();
  const name = usePartName();
  const latest = useRef({ editor, name, t });
  latest.current = { editor, name, t };
  return useMemo(() => {
    const now = () => latest.current.editor;
    const say = (text: string) => now().say(text);
    const chosen = (): Layer[] => now().doc.chosen.flatMap((id) => findLayer(now().doc.scene, id) ?? []);
    const whole = () => chosen().filter((layer) => now().doc.scene.layers.includes(layer));
    const names = () => {
      const [only, ...others] = chosen();
      if (!only) return '';
      if (others.length === 0) return latest.current.name(only);
      return latest.current.t('editor.parts', { count: others.length + 1 });
    };
    const told = (key: 'removed' | 'copied' | 'grouped' | 'ungrouped' | 'ordered' | 'aligned') =>
      say(latest.current.t(`editor.did.${key}`, { name: names() }));

    return {
      choose(ids: readonly string[]) {
        now().doc.choose(ids);
      },
      /** The next part, the lowest first; false when there is none in that direction. */
      walk(by: 1 | -1): boolean {
        const { scene, chosen: ids } = now().doc;
        const { layers } = scene;
        const at = layers.findIndex(({ id }) => id === (by === 1 ? ids.at(-1) : ids[0]));
        const next = layers[at === -1 ? (by === 1 ? 0 : layers.length - 1) : at + by];
        if (!next) return false;
        now().doc.choose([next.id]);
        const place = layers.indexOf(next) + 1;
        say(latest.current.t('editor.walked', { name: latest.current.name(next), place, of: layers.length }));
        return true;
      },
      chooseAll() {
        const free = now().doc.scene.layers.filter(({ locked, hidden }) => !locked && !hidden);
        now().doc.choose(free.map(({ id }) => id));
        say(latest.current.t('editor.chosen', { count: free.length }));
      },
      nudge(way: Way, far: boolean) {
        const ids = now().doc.chosen;
        now().doc.change((scene) => nudge(scene, ids, way, far ? 'large' : 'small'), `nudge ${ids.join()}`);
        const [first] = chosen();
        if (first)
          say(
            latest.current.t('editor.at', { name: names(), x: Math.round(first.x), y: Math.round(first.y) }),
          );
      },
      remove() {
        if (chosen().length === 0) return;
        told('removed');
        now().doc.change((scene, ids) => ({ scene: removeLayers(scene, ids), choose: [] }));
      },
      duplicate() {
        if (whole().length === 0) return;
        told('copied');
        now().doc.change((scene, ids) => {
          const { scene: next, ids: choose } = duplicate(scene, ids, newId);
          return { scene: next, choose };
        });
      },
      group() {
        if (whole().length < 2) return;
        told('grouped');
        now().doc.change((scene, ids) => {
          const { scene: next, id } = group(scene, ids, newId);
          return { scene: next, choose: id === null ? ids : [id] };
        });
      },
      ungroup() {
        if (!whole().some(({ type }) => type === 'group' || type === 'badge')) return;
        told('ungrouped');
        now().doc.change((scene, ids) => {
          const { scene: next, ids: choose } = ungroup(scene, ids);
          return { scene: next, choose: choose.length > 0 ? choose : ids };
        });
      },
      order(to: Order) {
        if (whole().length === 0) return;
        told('ordered');
        now().doc.change((scene, ids) => order(scene, ids, to));
      },
      align(edge: Edge) {
        told('aligned');
        now().doc.change((scene, ids) => align(scene, ids, edge));
      },
      distribute(axis: 'x' | 'y') {
        told('aligned');
        now().doc.change((scene, ids) => distribute(scene, ids, axis));
      },
      lock(ids: readonly string[], on: boolean) {
        now().doc.change((scene) => lock(scene, ids, on));
      },
      hide(ids: readonly string[], on: boolean) {
        now().doc.change((scene) => hide(scene, ids, on));
      },
      /** Locks (or hides) what is chosen; frees it where all of it is locked already. */
      toggle(flag: 'locked' | 'hidden') {
        const layers = chosen();
        if (layers.length === 0) return;
        const on = !layers.every((layer) => layer[flag]);
        const ids = layers.map(({ id }) => id);
        now().doc.change((scene) => (flag === 'locked' ? lock : hide)(scene, ids, on));
        say(latest.current.t(`editor.flag.${on ? flag : (`un${flag}` as const)}`, { name: names() }));
      },
      undo() {
        if (!now().doc.canUndo) return;
        now().doc.undo();
        say(latest.current.t('editor.did.undone'));
      },
      redo() {
        if (!now().doc.canRedo) return;
        now().doc.redo();
        say(latest.current.t('editor.did.redone'));
      },
      zoom(by: number) {
        const { view, stage } = now();
        if (view) stage.current?.zoom(view.zoom * by);
      },
      showAll() {
        now().stage.current?.showAll();
      },
    };
  }, []);
}

export type Acts = ReturnType<typeof useActs>;
