import { go, tuple } from '../state/address.ts';

/** Closes the evidence card; a focus that was in it goes back to the link that the card is of, if that is on the page. */
export function closeCard(): void {
  const isInside = document.activeElement?.closest('.card') !== null;
  const opener = document.querySelector<HTMLElement>('main a[aria-current="true"]');
  if (isInside) (opener ?? document.getElementById('main'))?.focus();
  go({ selected: null, place: tuple().place });
}
