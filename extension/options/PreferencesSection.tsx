import { useSignal } from '@preact/signals';
import { type MessageKey, t } from '#shared/i18n/i18n.ts';
import { isLanguage, LANGUAGE_OPTIONS } from '#shared/i18n/languages.ts';
import { called } from '#ui/called.ts';
import { local, type Preferences } from '../settings.ts';
import { kept, sync } from '../stored.ts';
import { Choice } from './Choice.tsx';

const BADGES: [Preferences['badge'], MessageKey][] = [
  ['unread', 'options.badgeUnread'],
  ['dot', 'options.badgeDot'],
  ['off', 'options.badgeOff'],
];
const THEMES: [Preferences['theme'], MessageKey][] = [
  ['system', 'options.themeSystem'],
  ['light', 'options.themeLight'],
  ['dark', 'options.themeDark'],
];

const CLICKS: [Preferences['toolbarClick'], MessageKey][] = [
  ['inbox', 'options.clickInbox'],
  ['share', 'options.clickShare'],
  ['send', 'options.clickSend'],
];

/** How sending, the badge and the looks should be. */
export function PreferencesSection() {
  const { preferences } = kept.value;
  const friends = sync.value?.friends ?? [];
  const isSaved = useSignal(false);
  const save = async (change: Partial<Preferences>) => {
    await local.write({ preferences: { ...kept.peek().preferences, ...change } });
    isSaved.value = true;
  };
  return (
    <section class="card" aria-labelledby="preferences">
      <h2 id="preferences">
        {t('options.preferences')} <small role="status">{isSaved.value && t('options.saved')}</small>
      </h2>
      <label class="options-row">
        <span class="options-grow">
          {t('options.defaultFriend')}
          <span class="hint">{t('options.defaultFriendHint')}</span>
        </span>
        <select
          class="input"
          value={preferences.defaultFriend ?? ''}
          onChange={({ currentTarget }) => void save({ defaultFriend: currentTarget.value || null })}
        >
          <option value="">{t('options.lastFriend')}</option>
          {friends.map(({ user }) => (
            <option key={user.id} value={user.id}>
              {called(user)}
            </option>
          ))}
        </select>
      </label>
      <label class="options-row">
        <span class="options-grow">{t('options.closeAfterSend')}</span>
        <input
          type="checkbox"
          checked={preferences.closeAfterSend}
          onChange={({ currentTarget }) => void save({ closeAfterSend: currentTarget.checked })}
        />
      </label>
      <Choice
        label="options.toolbarClick"
        options={CLICKS}
        value={preferences.toolbarClick}
        onChoose={(toolbarClick) => void save({ toolbarClick })}
      />
      <Choice
        label="options.badge"
        options={BADGES}
        value={preferences.badge}
        onChoose={(badge) => void save({ badge })}
      />
      <Choice
        label="options.theme"
        options={THEMES}
        value={preferences.theme}
        onChoose={(theme) => void save({ theme })}
      />
      <label class="options-row">
        <span class="options-grow">{t('options.language')}</span>
        <select
          class="input"
          value={preferences.language ?? ''}
          onChange={({ currentTarget: { value } }) => void save({ language: isLanguage(value) ? value : null })}
        >
          <option value="">{t('options.languageBrowser')}</option>
          {LANGUAGE_OPTIONS.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
