import { Component, type ReactNode } from 'react';

interface StepAsideProps {
  /** Told once: the coach must let go of the composer, for nobody can answer what cannot be shown. */
  onFail(): void;
  children: ReactNode;
}

/** Where something of ours cannot be drawn (the extension was updated while a gate is open), nothing is. */
export class StepAside extends Component<StepAsideProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.warn('Fifth Touch: the coach has stepped aside.', error);
    this.props.onFail();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
