import { Component, type ReactNode } from 'react';
import { Reason } from './Reason';
import { reasonOf } from './use-action';

/** Catches what a screen throws while drawing, so that the user reads a sentence and not an empty panel. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: reasonOf(error) };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.reason === null ? this.props.children : <Reason reason={this.state.reason} />;
  }
}
