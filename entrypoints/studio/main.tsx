import '@fontsource-variable/plus-jakarta-sans';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/schedule/styles.layer.css';
import '@/components/ui/base.css';
import { openApp } from '@/components/shell';
import { addWords } from '@/utils/i18n';
import { calendar, schedule } from '@/utils/i18n/locales/id/calendar';
import { sheet } from '@/utils/i18n/locales/id/sheet';
import { App } from './App';

// Spoken here only: the panel opens without them.
addWords({ calendar, schedule, sheet });

void openApp(Promise.resolve(), () => <App />);
