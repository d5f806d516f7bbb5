import { addWords } from '@/utils/i18n';
import { results } from '@/utils/i18n/locales/id/results';

addWords({ results });
