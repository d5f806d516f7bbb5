import { addWords } from '@/utils/i18n';
import { saving } from '@/utils/i18n/locales/id/saving';

addWords({ saving });
