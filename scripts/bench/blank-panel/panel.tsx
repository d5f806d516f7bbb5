import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a React panel can be: one button, marked when it stands. */
function Blank() {
  useEffect(() => {
    performance.mark('ready');
  }, []);
  return <button type="button">Ready</button>;
}

createRoot(document.getElementById('root') as HTMLElement).render(<Blank />);
