import { type Browser, browser } from '#imports';
import { isMessage } from '../../utils/messaging/protocol';
import { lookAtPlans } from './remind';

/** A page of ours says that plans have changed, so that the next alarm is set for what is planned now. */
export function onPlansChanged(message: unknown, sender: Browser.runtime.MessageSender): void {
  if (sender.id !== browser.runtime.id || !isMessage(message, 'plans.changed')) return;
  void lookAtPlans();
}
