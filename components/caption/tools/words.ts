import { addWords } from '@/utils/i18n';
import { tools } from '@/utils/i18n/locales/id/tools';

addWords({ tools });
