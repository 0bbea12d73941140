import '../../components/tokens.css';
import { createRoot } from 'react-dom/client';
import { speak } from '../../components/words.ts';
import { spokenLanguage } from '../../lib/languages.ts';
import { scenes } from './scenes.tsx';

/** One scene for each state; `?scene=name` shows it alone, as the extension would, `&language=es` in Spanish, `&refuse` without a clipboard. */
const asked = new URLSearchParams(location.search);
const name = asked.get('scene');
const language = spokenLanguage([asked.get('language') ?? 'en']);
const scene = name && scenes[name];
const root = document.getElementById('root');

speak(language);
document.documentElement.lang = language;
if (root) createRoot(root).render(scene ? scene : <Index />);

function Index() {
  return (
    <main>
      <h1>Gallery</h1>
      <ul>
        {Object.keys(scenes).map((each) => (
          <li key={each}>
            <a href={`?scene=${each}`}>{each}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

document.documentElement.dataset.scenes = Object.keys(scenes).join(' ');
