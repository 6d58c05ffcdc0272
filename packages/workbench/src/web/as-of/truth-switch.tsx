import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';

/** How sure what is shown must be. */
export function TruthSwitch(): ReactElement {
  const { truth } = useView();
  return (
    <RadioGroup
      className="segments"
      aria-label="How sure"
      orientation="horizontal"
      value={truth}
      onChange={(value) => go({ truth: value === 'certain' ? 'certain' : 'possible' })}
    >
      <Radio className="segment" value="possible">
        Certain &amp; possible
      </Radio>
      <Radio className="segment" value="certain">
        Certain only
      </Radio>
    </RadioGroup>
  );
}
