import { addWords } from '@/utils/i18n';
import { better } from '@/utils/i18n/locales/id/better';

addWords({ better });
