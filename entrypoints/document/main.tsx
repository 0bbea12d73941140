import '../../components/tokens.css';
import '../../components/document/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DocumentPage } from './DocumentPage.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DocumentPage />
    </StrictMode>,
  );
}
