import { addWords } from '@/utils/i18n';
import { number } from '@/utils/i18n/locales/id/number';

addWords({ number });
