import { addWords } from '@/utils/i18n';
import { groups } from '@/utils/i18n/locales/id/groups';

addWords({ groups });
