import { addWords } from '@/utils/i18n';
import { moments } from '@/utils/i18n/locales/id/moments';

addWords({ moments });
