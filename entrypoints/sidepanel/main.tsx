import '@fontsource-variable/plus-jakarta-sans';
import '@/components/ui/mantine.css';
import '@/components/ui/base.css';
import { Panel } from '@/components/panel';
import { openApp } from '@/components/shell';
import { activeTab } from '@/utils/messaging';

void openApp(activeTab(), (tab) => <Panel firstTab={tab} />);
