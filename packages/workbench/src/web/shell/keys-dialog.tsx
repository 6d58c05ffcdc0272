import type { ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { setSetting, useSetting } from '../state/setting.ts';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['← →', 'the day before, the day after'],
  ['Shift ← →', 'a month back, a month on'],
  ['Alt ← →', 'the last change before, the next change after'],
  ['J, K', 'the next statement, the one before'],
  ['A, X', 'accept, reject the statement that is open'],
  ['U', 'take the last decision back'],
  ['E', 'go to the evidence card'],
  ['Esc', 'close the evidence card and go back'],
];

/** The keys of the workbench, and a switch for those that are single letters. */
export function KeysDialog(): ReactElement {
  const letters = useSetting('letter-keys');
  return (
    <DialogTrigger>
      <Button className="button quiet keys-button">Keys</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            <Heading slot="title">Keys</Heading>
            <dl className="keys">
              {KEYS.map(([keys, does]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
            <Switch isSelected={letters} onChange={(on) => setSetting('letter-keys', on)} className="switch">
              <span className="switch-track" aria-hidden="true" />
              Letters work as keys
            </Switch>
            <Button slot="close" className="button">
              Close
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
