import { Component, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Says so where the page itself fails, in place of an empty window. React asks for a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <Failure error={this.state.error} /> : this.props.children;
  }
}

function Failure({ error }: { readonly error: Error }): ReactElement {
  return (
    <main className="fault" role="alert">
      <h1>The page failed</h1>
      <p>The record is as it was. Loading the page again brings back what it holds.</p>
      <p>
        <code>{error.message}</code>
      </p>
      <button type="button" className="button strong" onClick={() => location.reload()}>
        Load the page again
      </button>
    </main>
  );
}
