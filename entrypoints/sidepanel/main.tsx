import '@fontsource-variable/plus-jakarta-sans';
import '@/components/ui/mantine.css';
import '@/components/ui/base.css';
import { openApp } from '@/components/shell';
import { App } from './App';

void openApp(<App />);
