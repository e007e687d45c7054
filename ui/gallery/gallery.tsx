import { render } from 'preact';
import { en } from '#shared/i18n/en.ts';
import { learn } from '#shared/i18n/i18n.ts';
import '../theme.css';
import '../components.css';
import '../dashboard.css';
import './gallery.css';
import { states } from './states.tsx';

/** Views as wide as the popup, and those of the dashboard. */
const WIDE = /^(?:sent|friends|requests|devices|wide)/;

const asked = new URLSearchParams(location.search);
const view = asked.get('view') ?? '';
const root = document.documentElement;
root.dataset['theme'] = asked.get('theme') ?? '';
root.dir = asked.get('dir') ?? 'ltr';

learn(en);
const State = states[view];
render(
  <main data-wide={WIDE.test(view)}>
    <h1 class="sr-only">{view || 'Views'}</h1>
    {State ? (
      <State />
    ) : (
      <ul>
        {Object.keys(states).map((name) => (
          <li key={name}>
            <a class="btn" href={`?view=${name}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    )}
  </main>,
  document.body,
);
