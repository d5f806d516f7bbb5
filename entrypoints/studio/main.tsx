import '@fontsource-variable/plus-jakarta-sans';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/schedule/styles.css';
import '@/components/ui/base.css';
import { openApp } from '@/components/shell';
import { App } from './App';

void openApp(<App />);
