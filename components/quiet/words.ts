import { addWords } from '@/utils/i18n';
import { quiet } from '@/utils/i18n/locales/id/quiet';

addWords({ quiet });
