import '../../components/tokens.css';
import '../../components/document/page.css';
import { drawPage } from '../../components/draw-page.tsx';
import { onLanguage } from '../../lib/browser/language.ts';
import { DocumentPage } from './DocumentPage.tsx';

drawPage({ Page: DocumentPage, name: 'document', onLanguage });
