import { addWords } from '@/utils/i18n';
import { library } from '@/utils/i18n/locales/id/library';

addWords({ library });
