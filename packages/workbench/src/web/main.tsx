import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/noto-serif-hebrew/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/as-of.css';
import './styles/reader.css';
import './styles/timeline.css';
import './styles/card.css';
import './styles/lists.css';
import './styles/phone.css';
import './styles/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { NoticeProvider } from './shell/notice.tsx';
import { Shell } from './shell/shell.tsx';

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: 'always' } },
});

const page = document.getElementById('page');
if (!page) throw new Error('the page has no element #page');
createRoot(page).render(
  <StrictMode>
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <NoticeProvider>
          <Shell />
        </NoticeProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
);
