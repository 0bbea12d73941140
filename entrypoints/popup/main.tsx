import '../../components/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PopupPage } from './PopupPage.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupPage />
    </StrictMode>,
  );
}
