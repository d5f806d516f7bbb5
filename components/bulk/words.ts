import { addWords } from '@/utils/i18n';
import { bulk } from '@/utils/i18n/locales/id/bulk';

addWords({ bulk });
