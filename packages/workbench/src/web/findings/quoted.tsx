import type { ReactElement } from 'react';

/** The words of a passage with those marked that a finding is about; unmarked where they do not stand in it. */
export function Quoted({ text, quote }: { readonly text: string; readonly quote: string }): ReactElement {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
