import { addWords } from '@/utils/i18n';
import { data } from '@/utils/i18n/locales/id/data';

addWords({ data });
