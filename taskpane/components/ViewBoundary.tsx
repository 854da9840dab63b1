import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of a view that failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A view that cannot be loaded or fails leaves the rest of the pane as it is. Only a class can catch what a child throws. */
export class ViewBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
