import { addWords } from '@/utils/i18n';
import { slots } from '@/utils/i18n/locales/id/slots';

addWords({ slots });
