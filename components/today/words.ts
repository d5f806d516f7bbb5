import { addWords } from '@/utils/i18n';
import { today } from '@/utils/i18n/locales/id/today';

addWords({ today });
