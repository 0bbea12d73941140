import '../../components/tokens.css';
import { createRoot } from 'react-dom/client';
import { scenes } from './scenes.tsx';

/** One scene for each state; `?scene=name` shows it alone, as the extension would. */
const name = new URLSearchParams(location.search).get('scene');
const scene = name && scenes[name];
const root = document.getElementById('root');

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
