import { addWords } from '@/utils/i18n';
import { calendar } from '@/utils/i18n/locales/id/calendar';

// What a post is for is said in the words of the calendar.
addWords({ calendar });
