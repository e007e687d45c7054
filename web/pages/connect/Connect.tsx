import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { data, type ApiError } from '#shared/client.ts';
import { pairing } from '#shared/i18n/en/pairing.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { banIcon, circleCheckIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { beDevice } from '../../alerts.ts';
import { api } from '../../session.ts';
import { Page } from '../../shell/Page.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { asApiError } from '../../toasts.ts';
import { CodeForm } from './CodeForm.tsx';
import { PairingCard, type Pairing } from './PairingCard.tsx';

learn(pairing);

type State =
  | { is: 'asking'; code: string; failure: ApiError | null }
  | { is: 'looking' }
  | { is: 'deciding'; code: string; pairing: Pairing }
  | { is: 'decided'; approved: boolean; name: string };

/** Connects a browser or a program that shows a code (RFC 8628 §3.3). */
export function Connect() {
  const { query } = useLocation();
  const asked = query['code'] ?? '';
  const state = useSignal<State>({ is: 'asking', code: asked, failure: null });

  async function look(code: string) {
    state.value = { is: 'looking' };
    try {
      const pairing = await data(api.POST('/api/v1/device/lookup', { body: { userCode: code } }));
      state.value = { is: 'deciding', code, pairing };
    } catch (error) {
      state.value = { is: 'asking', code, failure: asApiError(error) };
    }
  }

  async function decide(code: string, approve: boolean) {
    try {
      if (approve && query['device']) beDevice(query['device']);
      const { name } = await data(api.POST('/api/v1/device/approve', { body: { userCode: code, approve } }));
      state.value = { is: 'decided', approved: approve, name };
    } catch (error) {
      state.value = { is: 'asking', code, failure: asApiError(error) };
    }
  }

  useEffect(() => {
    if (asked !== '') void look(asked);
  }, [asked]);

  const { value } = state;
  return (
    <Page title={t('web.connect.title')} width="narrow">
      <div class="card">
        {value.is === 'asking' && (
          <CodeForm code={value.code} failure={value.failure} onCode={(code) => void look(code)} />
        )}
        {value.is === 'looking' && <Waiting rows={2} />}
        {value.is === 'deciding' && (
          <PairingCard code={value.code} pairing={value.pairing} onDecide={(approve) => decide(value.code, approve)} />
        )}
        {value.is === 'decided' && (
          <div role="status">
            <EmptyState
              icon={value.approved ? circleCheckIcon : banIcon}
              title={t(value.approved ? 'web.connect.done' : 'web.connect.refused', { name: value.name })}
              text={t(value.approved ? 'web.connect.doneText' : 'web.connect.refusedText')}
            >
              <a class="btn btn-soft" href={value.approved ? '/' : '/settings'}>
                {t(value.approved ? 'web.connect.home' : 'web.connect.devices')}
              </a>
            </EmptyState>
          </div>
        )}
      </div>
    </Page>
  );
}
