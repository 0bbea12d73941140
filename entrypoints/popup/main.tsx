import '../../components/tokens.css';
import { drawPage } from '../../components/draw-page.tsx';
import { onLanguage } from '../../lib/browser/language.ts';
import { PopupPage } from './PopupPage.tsx';

drawPage({ Page: PopupPage, name: 'popup', onLanguage });
