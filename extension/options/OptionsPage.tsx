import { t } from '#shared/i18n/i18n.ts';
import { AccountSection } from './AccountSection.tsx';
import { AlertsSection } from './AlertsSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { FailedSection } from './FailedSection.tsx';
import { MutedSection } from './MutedSection.tsx';
import { PreferencesSection } from './PreferencesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { WatchingSection } from './WatchingSection.tsx';

/** What can be chosen, what is wrong, and who is signed in. Everything is saved as it is chosen. */
export function OptionsPage() {
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <FailedSection />
      <AccountSection />
      <PreferencesSection />
      <WatchingSection />
      <AlertsSection />
      <MutedSection />
      <ShortcutsSection />
      <BackupSection />
      <DiagnosticsSection />
    </main>
  );
}
