import type { ReactElement } from 'react';
import { setSetting, useSetting } from '../state/setting.ts';

/** Shows or hides the text beside the timeline. */
export function TextSwitch(): ReactElement {
  const isShown = useSetting('text-beside');
  return (
    <button
      type="button"
      className="button small text-switch"
      aria-pressed={isShown}
      onClick={() => setSetting('text-beside', !isShown)}
    >
      Text
    </button>
  );
}
