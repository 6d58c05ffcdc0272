import type { ReactElement } from 'react';

/** How doubt is drawn. */
export function Legend(): ReactElement {
  return (
    <ul className="legend" aria-label="Legend">
      <li>
        <svg viewBox="0 0 34 12" aria-hidden="true">
          <rect className="core" x="0" y="1" width="34" height="10" />
        </svg>
        certain
      </li>
      <li>
        <svg viewBox="0 0 34 12" aria-hidden="true">
          <rect className="shade" x="0" y="1" width="14" height="10" />
          <rect className="core" x="14" y="1" width="20" height="10" />
          <path className="bracket" d="M3 1H.5V11H3M.5 6H14" />
        </svg>
        possible, to its outer bound
      </li>
      <li>
        <svg viewBox="0 0 34 12" aria-hidden="true">
          <rect className="hollow" x=".75" y="1.75" width="32.5" height="8.5" />
        </svg>
        no certain day
      </li>
      <li>
        <svg viewBox="0 0 34 12" aria-hidden="true">
          <rect className="core unsupported" x=".75" y="1.75" width="32.5" height="8.5" />
        </svg>
        rests on no note
      </li>
      <li>
        <svg viewBox="0 0 34 12" aria-hidden="true">
          <rect className="core" x="0" y="1" width="26" height="4" />
          <rect className="core" x="6" y="7" width="28" height="4" />
        </svg>
        sources disagree
      </li>
    </ul>
  );
}
