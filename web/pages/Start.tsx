import { lazily } from '../lazily.tsx';
import { session } from '../session.ts';
import { Private } from '../shell/Private.tsx';

const Landing = lazily(() => import('./Landing.tsx').then(({ Landing }) => Landing));
const Home = lazily(() => import('./Home.tsx').then(({ Home }) => Home));

/** `/`: what this is for those who are signed out, the inbox for those who are in. */
export function Start() {
  if (session.value.is === 'signedOut') return <Landing />;
  return (
    <Private>
      <Home />
    </Private>
  );
}
