import { useCallback, useEffect, useState } from 'react';
import { useAction } from '@/components/ui';
import {
  activeTab,
  type Capture,
  capturePage,
  onPanelAsked,
  type PageTab,
  watchActiveTab,
} from '@/utils/messaging';

/** What was on the screen, and the host it was seen on; empty where the browser hides it. */
export interface Seen {
  capture: Capture;
  host: string;
}

/** Carries a reason to the sentence that stands for it. */
class Refused extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/**
 * Captures the page in front when asked. Where the browser first wants a click on our icon in the toolbar, that
 * click goes straight on to the capture, and the panel stays as it is.
 */
export function useScreen() {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [waitingFor, setWaitingFor] = useState<PageTab | null>(null);
  const { busy, reason, run } = useAction();

  const look = useCallback(
    () =>
      run(async () => {
        setWaitingFor(null);
        const tab = await activeTab();
        if (!tab) throw new Refused('capture-changed');
        const capture = await capturePage(tab);
        if (!capture.ok) {
          if (capture.reason === 'needs-click') setWaitingFor(tab);
          throw new Refused(capture.reason);
        }
        setSeen({ capture: capture.data, host: URL.canParse(tab.url) ? new URL(tab.url).hostname : '' });
      }),
    [run],
  );

  useEffect(() => {
    // On a page that is closed to us altogether the click is for the reading of it first.
    if (!waitingFor?.url) return;
    const ends = [
      onPanelAsked(() => {
        void look();
        return true;
      }),
      watchActiveTab((tab) => {
        if (tab?.id !== waitingFor.id || tab.url !== waitingFor.url) setWaitingFor(null);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [waitingFor, look]);

  return { seen, busy, reason, look, close: () => setSeen(null) };
}
