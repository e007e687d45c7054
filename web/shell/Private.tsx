import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { withNext } from '#shared/next-path.ts';
import { openSession, session } from '../session.ts';
import { Failure } from './Failure.tsx';
import { Waiting } from './Waiting.tsx';

/** Shows its children to the signed-in; sends everybody else to the log-in page and back here afterwards. */
export function Private({ children }: { children: ComponentChildren }) {
  const { url, route } = useLocation();
  const { value } = session;

  useEffect(() => {
    if (value.is === 'signedOut') route(withNext('/login', url), true);
  }, [value.is]);

  switch (value.is) {
    case 'signedIn':
      return <>{children}</>;
    case 'unreachable':
      return <Failure code={value.error.code} onRetry={() => void openSession()} />;
    case 'unknown':
    case 'signedOut':
      return <Waiting />;
  }
}
