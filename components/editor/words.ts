import { addWords } from '@/utils/i18n';
import { editor } from '@/utils/i18n/locales/id/editor';

addWords({ editor });
