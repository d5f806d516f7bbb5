/** Re-runs a database read whenever what it read changes, in this window or another. */
export { useLiveQuery as useLive } from 'dexie-react-hooks';
