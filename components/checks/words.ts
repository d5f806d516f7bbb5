import { addWords } from '@/utils/i18n';
import { checks } from '@/utils/i18n/locales/id/checks';

addWords({ checks });
