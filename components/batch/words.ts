import { addWords } from '@/utils/i18n';
import { batch } from '@/utils/i18n/locales/id/batch';
import { picture } from '@/utils/i18n/locales/id/picture';

addWords({ batch, picture });
