import { addWords } from '@/utils/i18n';
import { calendar, schedule } from '@/utils/i18n/locales/id/calendar';

addWords({ calendar, schedule });
