import { addWords } from '@/utils/i18n';
import { reminders } from '@/utils/i18n/locales/id/reminders';

addWords({ reminders });
