import { addWords } from '@/utils/i18n';
import { slides } from '@/utils/i18n/locales/id/slides';

addWords({ slides });
