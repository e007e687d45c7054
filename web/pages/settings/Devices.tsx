import { answer, data, type Schema } from '#shared/client.ts';
import { people } from '#shared/i18n/en/people.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { DeviceList } from '#ui/views/DeviceList.tsx';
import { api } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';
import { useNow } from '../../shell/use-now.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { say, sayProblem } from '../../toasts.ts';

learn(people);

type Device = Schema<'Session'>;

/** Where one is signed in, and the way to end that. */
export function Devices() {
  const devices = useAnswer<Device[]>(() => data(api.GET('/api/v1/sessions')));
  const now = useNow();

  async function revoke({ id, name }: Device) {
    try {
      await answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
      say(t('web.done.revokedDevice', { name }));
    } catch (error) {
      sayProblem(error);
    }
    await devices.load();
  }

  async function revokeOthers() {
    try {
      const { ended } = await data(api.DELETE('/api/v1/sessions'));
      say(t('web.done.revokedDevices', { count: ended }));
    } catch (error) {
      sayProblem(error);
    }
    await devices.load();
  }

  return (
    <Section id="devices" title={t('web.devices.title')} answer={devices}>
      {(sessions) => (
        <>
          <DeviceList
            sessions={sessions}
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
          {sessions.length > 1 && (
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
    </Section>
  );
}
