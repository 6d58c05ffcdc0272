/** A place in a source: UTF-16 code units into its untouched text, half-open. */
export interface Place {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** Something a source or a user's data caused; never thrown. */
export interface Problem {
  /** Kebab-case, stable: `quotation-unclosed`, `possible-gap`, … */
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly at?: Place;
  readonly expected?: string;
  readonly hint?: string;
}
