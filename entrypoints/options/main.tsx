import '../../components/tokens.css';
import { drawPage } from '../../components/draw-page.tsx';
import { onLanguage } from '../../lib/browser/language.ts';
import { OptionsPage } from './OptionsPage.tsx';

drawPage({ Page: OptionsPage, name: 'options', onLanguage });
