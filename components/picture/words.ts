import { addWords } from '@/utils/i18n';
import { picture } from '@/utils/i18n/locales/id/picture';

addWords({ picture });
