import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { type Desk, desk, type OnDesk, prefs, shops } from '@/utils/db';
import { isLanguage, type Language, speak } from '@/utils/i18n';
import type { Shop } from '@/utils/model';

export interface Session {
  shop: Shop;
  /** Every shop, this one too, the oldest first. Only for choosing among them: what is shown is `shop`'s. */
  shops: readonly Shop[];
  /** The post that is being worked on, with its product; they outlive the panel and follow no tab. */
  current: OnDesk | null;
  /** False until the user has gone to another shop since this window was opened. */
  switched: boolean;
  language: Language;
}

const SessionContext = createContext<Session | null>(null);

/** The desk of the current shop: `start` until the user goes to another one, here or in another window. */
function useOpened(start: Desk) {
  const [opened, setOpened] = useState(start);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const known = useLive(() => shops.known(), []);
  const elsewhere = known !== undefined && known.currentId !== opened.shop.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a current shop that changes again is read again.
  useEffect(() => {
    if (!elsewhere) return;
    let stale = false;
    // Read as a whole before anything is drawn: one shop's work never stands beside another one's name.
    desk.open().then(
      (next) => {
        if (!stale) setOpened(next);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      stale = true;
    };
  }, [elsewhere, known?.currentId]);
  // Told by the frame around all pages, as whatever goes wrong while drawing.
  if (failure) throw failure.error;
  return { opened, list: known?.list ?? opened.shops };
}

/**
 * Shop and current post for everything inside: drawn from `start` at once, live from then on. What is remembered
 * on a screen belongs inside `PerShop`, so that it does not go along to another shop.
 */
export function SessionProvider({ start, children }: { start: Desk; children: ReactNode }) {
  const { i18n } = useTranslation();
  const { opened, list } = useOpened(start);
  const shopId = opened.shop.id;
  const shop = list.find(({ id }) => id === shopId) ?? opened.shop;
  const live = useLive(async () => ({ shopId, current: await desk.current(shopId) }), [shopId]);
  // Until its first answer the query still holds the one for the shop before.
  const current = live?.shopId === shopId ? live.current : opened.current;
  const switched = opened !== start;
  const language = isLanguage(i18n.language) ? i18n.language : 'id';
  const session = useMemo(
    () => ({ shop, shops: list, current, switched, language }),
    [shop, list, current, switched, language],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside SessionProvider');
  return session;
}

/** Makes a post the one that is worked on; null puts the desk in order for a new one. */
export const setCurrentPost = (shopId: string, postId: string | null): Promise<void> =>
  postId === null ? prefs.clear(`currentPost:${shopId}`) : prefs.set(`currentPost:${shopId}`, postId);

/** Changes the UI's language now and at the next start. */
export async function setLanguage(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
  await prefs.set('language', language);
}
