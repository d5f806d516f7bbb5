import { addWords } from '@/utils/i18n';
import { cutOut } from '@/utils/i18n/locales/id/cut-out';

addWords({ cutOut });
