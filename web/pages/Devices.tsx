import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { answer, data, type ApiError, type Schema } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { DeviceList } from '#ui/views/DeviceList.tsx';
import { api } from '../session.ts';
import { confirm } from '../shell/Confirmation.tsx';
import { Failure } from '../shell/Failure.tsx';
import { useNow } from '../shell/Items.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { asApiError, say, sayProblem } from '../toasts.ts';

type Device = Schema<'Session'>;

/** Where one is signed in, and the way to end that. */
export function Devices() {
  const devices = useSignal<Device[] | 'loading' | ApiError>('loading');
  const now = useNow();

  async function load() {
    if (!Array.isArray(devices.peek())) devices.value = 'loading';
    try {
      devices.value = await data(api.GET('/api/v1/sessions'));
    } catch (error) {
      devices.value = asApiError(error);
    }
  }

  async function revoke({ id, name }: Device) {
    try {
      await answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
      say(t('web.done.revokedDevice', { name }));
    } catch (error) {
      sayProblem(error);
    }
    await load();
  }

  async function revokeOthers() {
    try {
      const { ended } = await data(api.DELETE('/api/v1/sessions'));
      say(t('web.done.revokedDevices', { count: ended }));
    } catch (error) {
      sayProblem(error);
    }
    await load();
  }

  useEffect(() => void load(), []);

  const { value } = devices;
  return (
    <section class="card stack" aria-labelledby="devices">
      <h2 id="devices">{t('web.devices.title')}</h2>
      {value === 'loading' ? (
        <Waiting rows={2} />
      ) : !Array.isArray(value) ? (
        <Failure code={value.code} onRetry={() => void load()} />
      ) : (
        <>
          <DeviceList
            sessions={value}
            now={now}
            onEnd={(device) =>
              confirm({
                title: t('web.devices.revokeTitle', { name: device.name }),
                text: t('web.devices.revokeText'),
                deed: t('web.devices.revoke'),
                onConfirm: () => void revoke(device),
              })
            }
          />
          {value.length > 1 && (
            <button
              class="btn btn-soft"
              type="button"
              onClick={() =>
                confirm({
                  title: t('web.devices.othersTitle'),
                  text: t('web.devices.othersText'),
                  deed: t('web.devices.others'),
                  onConfirm: () => void revokeOthers(),
                })
              }
            >
              {t('web.devices.others')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
