import { browser } from '#imports';
import type { NamedPost } from '../../utils/db/reminders';
import { notice as en } from '../../utils/i18n/locales/en/notice';
import { notice as id } from '../../utils/i18n/locales/id/notice';

/** `due` tells of posts whose time has come, `missed` of the list of those whose time has passed. */
export type NoticeKind = 'due' | 'missed';

/** What of ours stands on the screen, or was pressed. */
export interface Notice {
  kind: NoticeKind;
  /** Epoch ms at which it was shown; its posts are those that were told at that moment. */
  shownAt: number;
}

const idOf = ({ kind, shownAt }: Notice) => `${kind}-${shownAt}`;

/** What an id of a notification of ours says; null for any other. */
export function noticeOf(name: string): Notice | null {
  const [, kind, shownAt] = /^(due|missed)-(\d+)$/.exec(name) ?? [];
  return kind === undefined ? null : { kind: kind as NoticeKind, shownAt: Number(shownAt) };
}

/** The moments of the notifications that stand on the screen. */
export async function standingNotices(): Promise<Set<number>> {
  const names = Object.keys((await browser.notifications.getAll()) as object);
  return new Set(names.flatMap((name) => noticeOf(name)?.shownAt ?? []));
}

type Key = `notice.${keyof typeof id}`;

/** The few words that are spoken outside of our pages. */
function say(language: string | undefined, key: Key, blanks: Record<string, string | number> = {}): string {
  const words = language === 'en' ? en : id;
  const text = words[key.slice('notice.'.length) as keyof typeof id];
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(blanks[name] ?? ''));
}

/** Names that one notification spells out. */
const NAMES = 3;

function wording(posts: readonly NamedPost[], kind: NoticeKind, language: string | undefined) {
  const count = posts.length;
  const [first] = posts;
  if (kind === 'missed') {
    const title =
      count === 1 ? say(language, 'notice.missedOne') : say(language, 'notice.missedMany', { count });
    return { title, message: say(language, 'notice.missedWhen') };
  }
  if (count === 1 && first) {
    const { post, product: name, shop } = first;
    const title = name === '' ? say(language, 'notice.unnamed') : say(language, 'notice.one', { name });
    const time = language === 'en' ? post.time : post.time?.replace(':', '.');
    const message = say(language, 'notice.oneWhen', { time: time ?? '', shop: shop.name });
    return { title, message: message.replace(/ · $/, '') };
  }
  const names = [...new Set(posts.map(({ product }) => product).filter(Boolean))];
  const spelled = names.slice(0, NAMES).join(', ');
  const more = names.length - NAMES;
  return {
    title: say(language, 'notice.many', { count }),
    message: more > 0 ? say(language, 'notice.manyMore', { names: spelled, more }) : spelled,
  };
}

/** Firefox refuses notifications with buttons. */
const WITH_BUTTONS = !import.meta.env.FIREFOX;

/** Shows one notification for all of these posts. */
export async function showNotice(
  notice: Notice,
  posts: readonly NamedPost[],
  language: string | undefined,
): Promise<void> {
  const posted = posts.length > 1 ? 'notice.postedAll' : 'notice.posted';
  await browser.notifications.create(idOf(notice), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...wording(posts, notice.kind, language),
    ...(WITH_BUTTONS &&
      notice.kind === 'due' && {
        buttons: [{ title: say(language, 'notice.later') }, { title: say(language, posted) }],
      }),
  });
}

export const clearNotice = (notice: Notice) => browser.notifications.clear(idOf(notice));
