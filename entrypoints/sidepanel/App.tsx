import { Panel } from '@/components/panel';

export function App() {
  return <Panel />;
}
