import { useSignalEffect } from '@preact/signals';
import type { Schema } from '#shared/client.ts';
import { takeout as texts } from '#shared/i18n/en/takeout.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { isOnline } from '../../network.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { takeout } from './takeout-state.ts';
import { loadTakeout } from './takeout.ts';
import { ExportPart } from './ExportPart.tsx';
import { ImportPart } from './ImportPart.tsx';

learn(texts);

/** Everything of one's own as a file, and what such a file brings from another server. */
export function YourData() {
  const known = useAnswer<Schema<'Takeout'>>(loadTakeout);

  useSignalEffect(() => {
    if (takeout.value) known.state.value = takeout.value;
  });
  // What happened while nobody could say so. Where that can't be had either, what is known stays.
  useSignalEffect(() => {
    if (isOnline.value && takeout.peek()) void loadTakeout().catch(() => undefined);
  });

  return (
    <Section id="your-data" title={t('web.data.title')} answer={known}>
      {(state) => (
        <>
          <ExportPart job={state.export} />
          <ImportPart job={state.import} />
        </>
      )}
    </Section>
  );
}
