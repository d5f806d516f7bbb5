import { addWords } from '@/utils/i18n';
import { data } from '@/utils/i18n/locales/id/data';

// How long ago something was is said in the words of the data page.
addWords({ data });
