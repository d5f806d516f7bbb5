import { addWords } from '@/utils/i18n';
import { editor } from '@/utils/i18n/locales/id/editor';
import { picture } from '@/utils/i18n/locales/id/picture';

// A picture may be opened by its address, before anything else of pictures has spoken.
addWords({ editor, picture });
