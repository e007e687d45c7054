import { useEffect } from 'preact/hooks';
import { landing } from '#shared/i18n/en/landing.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import '../styles/landing.css';
import { Demo } from './Demo.tsx';

learn(landing);

const STEPS = ['one', 'two', 'three'] as const;
const PROMISES = ['permissions', 'private', 'tracking', 'yours'] as const;

/** What this is, for whoever has not been here before. */
export function Landing() {
  useEffect(() => {
    document.title = 'WatchThis';
  }, []);

  return (
    <div class="page landing">
      <section class="hero">
        <div class="stack">
          <h1>{t('web.landing.title')}</h1>
          <p class="lead">{t('web.landing.lead')}</p>
          <div class="row wrap">
            <a class="btn btn-primary btn-large" href="/signup">
              {t('web.signUp')}
            </a>
            <a class="btn btn-soft btn-large" href="/login">
              {t('web.logIn')}
            </a>
          </div>
        </div>
        <Demo />
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{t('web.landing.steps')}</h2>
        <ol class="steps">
          {STEPS.map((step, index) => (
            <li key={step} class="card">
              <span class="step" aria-hidden="true">
                {index + 1}
              </span>
              <h3>{t(`web.landing.step.${step}`)}</h3>
              <p class="muted">{t(`web.landing.step.${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="plain" aria-labelledby="privacy">
        <h2 id="privacy">{t('web.landing.privacy')}</h2>
        <ul class="promises">
          {PROMISES.map((promise) => (
            <li key={promise}>{t(`web.landing.privacy.${promise}`)}</li>
          ))}
        </ul>
      </section>
      <section class="plain" aria-labelledby="host">
        <h2 id="host">{t('web.landing.host')}</h2>
        <p class="muted">{t('web.landing.hostText')}</p>
        <pre class="command" dir="ltr">
          <code>npm install && npm start</code>
        </pre>
        <p>
          <a href="/docs">{t('web.landing.api')}</a>
        </p>
      </section>
    </div>
  );
}
