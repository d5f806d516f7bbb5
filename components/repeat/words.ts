import { addWords } from '@/utils/i18n';
import { repeat } from '@/utils/i18n/locales/id/repeat';

addWords({ repeat });
