import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';

/** What the page has to say of the last thing done. */
interface Notice {
  readonly words: string;
  /** Whether the thing said can be taken back. */
  readonly canUndo: boolean;
}

interface Notices {
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
}

/** How long a notice stands, in milliseconds. What can be undone stands longer; U undoes it also later. */
const STANDS = { undo: 30_000, other: 6_000 };

const Context = createContext<Notices>({ notice: null, say: () => undefined });

/** Holds the one notice of the page. */
export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = useCallback((next: Notice | null) => setNotice(next), []);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setNotice(null), notice.canUndo ? STANDS.undo : STANDS.other);
    return () => clearTimeout(timer);
  }, [notice]);
  const value = useMemo(() => ({ notice, say }), [notice, say]);
  return <Context value={value}>{children}</Context>;
}

/** The notice, and how to set it. */
export function useNotice(): Notices {
  return use(Context);
}
