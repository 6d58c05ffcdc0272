import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { DropZone, FileTrigger, Button, type DropZoneProps } from 'react-aria-components';
import type { Article } from './article.ts';

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

interface Props {
  /** Answers whether the article was read and kept. */
  readonly onRead: (article: Article) => Promise<boolean>;
  readonly isReading: boolean;
  /** Why the last one could not be read; null where it could. */
  readonly fault: string | null;
}

/** Takes an article: pasted, dropped, or chosen as a file. */
export function AddArticle({ onRead, isReading, fault }: Props): ReactElement {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const readFile = async (file: File): Promise<boolean> =>
    onRead({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const submit = async (): Promise<void> => {
    field.current?.focus();
    if (await onRead({ name: '', bytes: new TextEncoder().encode(text) })) setText('');
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const drop = async ({ items }: Dropped): Promise<void> => {
    for (const item of items) {
      if (item.kind === 'file') await readFile(await item.getFile());
      else if (item.kind === 'text') setText(await item.getText('text/plain'));
    }
  };
  return (
    <form onSubmit={onSubmit} className="add-article">
      <DropZone className="drop" onDrop={(event) => void drop(event)} aria-label="Drop a text file here">
        <label htmlFor="article">Paste an article with its notes, or drop a text file here</label>
        <textarea
          ref={field}
          id="article"
          rows={6}
          value={text}
          aria-describedby="article-fault"
          aria-invalid={fault !== null}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="add-buttons">
          <button type="submit" className="button strong" aria-disabled={isReading}>
            Read it
          </button>
          <FileTrigger
            acceptedFileTypes={['.txt', '.md', '.markdown', 'text/plain', 'text/markdown']}
            onSelect={(files) => void Promise.all([...(files ?? [])].map(readFile))}
          >
            <Button className="button">Choose a file …</Button>
          </FileTrigger>
          <span className="quiet">Nothing leaves this machine.</span>
        </div>
      </DropZone>
      <p id="article-fault" role="alert" className="form-fault">
        {fault}
      </p>
    </form>
  );
}
