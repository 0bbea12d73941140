import '../../components/tokens.css';
import { drawPage } from '../../components/draw-page.tsx';
import { onLanguage } from '../../lib/browser/language.ts';
import { SidePanel } from './SidePanel.tsx';

drawPage({ Page: SidePanel, name: 'panel', onLanguage });
