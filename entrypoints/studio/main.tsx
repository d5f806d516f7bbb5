import '@fontsource-variable/plus-jakarta-sans';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/schedule/styles.layer.css';
import '@/components/ui/base.css';
import { openApp } from '@/components/shell';
import { App } from './App';

void openApp(Promise.resolve(), () => <App />);
